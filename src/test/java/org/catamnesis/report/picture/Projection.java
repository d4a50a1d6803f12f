package org.catamnesis.report.picture;

import java.awt.image.BufferedImage;

/** A view of a flat page from the side: the projection between a square and four corners (Heckbert, 1989). */
final class Projection {
    private Projection() {}

    /** The nine numbers that take a point between the corners to the unit square. */
    static double[] toUnitSquare(double[] c) {
        double dx1 = c[2] - c[4];
        double dx2 = c[6] - c[4];
        double dy1 = c[3] - c[5];
        double dy2 = c[7] - c[5];
        double sx = c[0] - c[2] + c[4] - c[6];
        double sy = c[1] - c[3] + c[5] - c[7];
        double under = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / under;
        double h = (dx1 * sy - sx * dy1) / under;
        return inverse(new double[] {
            c[2] - c[0] + g * c[2],
            c[6] - c[0] + h * c[6],
            c[0],
            c[3] - c[1] + g * c[3],
            c[7] - c[1] + h * c[7],
            c[1],
            g,
            h,
            1
        });
    }

    private static double[] inverse(double[] m) {
        return new double[] {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
        };
    }

    static double[] at(double[] m, double x, double y) {
        double w = m[6] * x + m[7] * y + m[8];
        return new double[] {(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w};
    }

    static int sample(BufferedImage image, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double fx = x - left;
        double fy = y - top;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double upper = (image.getRGB(left, top) >> shift & 0xff) * (1 - fx)
                    + (image.getRGB(left + 1, top) >> shift & 0xff) * fx;
            double lower = (image.getRGB(left, top + 1) >> shift & 0xff) * (1 - fx)
                    + (image.getRGB(left + 1, top + 1) >> shift & 0xff) * fx;
            mixed = mixed << 8 | (int) (upper * (1 - fy) + lower * fy + 0.5);
        }
        return mixed;
    }
}
