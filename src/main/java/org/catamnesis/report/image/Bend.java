package org.catamnesis.report.image;

/**
 * How a page lies bent in a photo: lines of text that should be level and edges of columns that should be upright give
 * two polynomials, which take in a turn, a shear, a view from the side and a curl of the paper at once.
 *
 * @param centreX of the photo
 * @param reach from its centre to its farthest side
 * @param turn of the whole page in radians, clockwise
 * @param level what to add to a height, in reaches, by {@link #levelTerms}
 * @param plumb what to add to a width, in reaches, by {@link #plumbTerms}
 */
record Bend(double centreX, double centreY, double reach, double turn, double[] level, double[] plumb) {
    static final int LEVEL = 6;
    static final int PLUMB = 4;
    private static final int INVERSION_ROUNDS = 14;

    /** Terms that are zero on the middle column: what a height means there is free. */
    static double[] levelTerms(double x, double y) {
        return new double[] {x, x * y, x * x, x * x * y, x * y * y, x * x * x};
    }

    static double[] plumbTerms(double x, double y) {
        return new double[] {y, x * y, y * y, x * y * y};
    }

    static double sum(double[] terms, double[] factors) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += terms[i] * factors[i];
        }
        return sum;
    }

    /** Where a point of the photo lies on the flat page, from its centre, in reaches. */
    double[] flat(double photoX, double photoY) {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double dx = (photoX - centreX) / reach;
        double dy = (photoY - centreY) / reach;
        double x = cos * dx + sin * dy;
        double y = cos * dy - sin * dx;
        return new double[] {x + sum(plumbTerms(x, y), plumb), y + sum(levelTerms(x, y), level)};
    }

    /** Where a point of the flat page lies in the photo. */
    void photo(double flatX, double flatY, double[] at) {
        double x = flatX;
        double y = flatY;
        for (int round = 0; round < INVERSION_ROUNDS; round++) {
            double nextX = flatX - sum(plumbTerms(x, y), plumb);
            y = flatY - sum(levelTerms(x, y), level);
            x = nextX;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        at[0] = centreX + reach * (cos * x - sin * y);
        at[1] = centreY + reach * (sin * x + cos * y);
    }

    /** The page that holds all of the photo. */
    Mesh mesh(Photo photo) {
        double left = 1e9;
        double top = 1e9;
        double right = -1e9;
        double bottom = -1e9;
        for (int i = 0; i <= 8; i++) {
            for (int j = 0; j <= 8; j++) {
                double[] flat = flat(photo.width() * i / 8.0, photo.height() * j / 8.0);
                left = Math.min(left, flat[0]);
                right = Math.max(right, flat[0]);
                top = Math.min(top, flat[1]);
                bottom = Math.max(bottom, flat[1]);
            }
        }
        double fromX = left;
        double fromY = top;
        return new Mesh(
                (right - left) * reach,
                (bottom - top) * reach,
                (u, v, at) -> photo(fromX + u / reach, fromY + v / reach, at));
    }
}
