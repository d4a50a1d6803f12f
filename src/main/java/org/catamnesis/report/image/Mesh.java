package org.catamnesis.report.image;

/** Where each point of a flat, upright page lies in the photo of it; the page's lengths are about a pixel of the photo. */
public final class Mesh {
    private static final int CELL = 24;

    private final double width;
    private final double height;
    private final int across;
    private final float[] xs;
    private final float[] ys;

    /** Says where a point of the page lies in the photo. */
    public interface Place {
        /** @param at two numbers that take x and y */
        void of(double u, double v, double[] at);
    }

    public Mesh(double width, double height, Place place) {
        this.width = width;
        this.height = height;
        this.across = (int) Math.ceil(width / CELL) + 2;
        int down = (int) Math.ceil(height / CELL) + 2;
        this.xs = new float[across * down];
        this.ys = new float[across * down];
        double[] at = new double[2];
        for (int j = 0; j < down; j++) {
            for (int i = 0; i < across; i++) {
                place.of(i * CELL, j * CELL, at);
                xs[j * across + i] = (float) at[0];
                ys[j * across + i] = (float) at[1];
            }
        }
    }

    /** The photo is the page. */
    public static Mesh plain(Photo photo) {
        return new Mesh(photo.width(), photo.height(), (u, v, at) -> {
            at[0] = u;
            at[1] = v;
        });
    }

    /** The page turned by half. */
    public Mesh upsideDown() {
        return new Mesh(width, height, (u, v, at) -> at(width - u, height - v, at));
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Where a point of the page lies. */
    void at(double u, double v, double[] at) {
        double gx = Math.clamp(u / CELL, 0, across - 1.001);
        double gy = Math.clamp(v / CELL, 0, (double) xs.length / across - 1.001);
        int left = (int) gx;
        int top = (int) gy;
        double fx = gx - left;
        double fy = gy - top;
        int a = top * across + left;
        int b = a + across;
        at[0] = (1 - fy) * ((1 - fx) * xs[a] + fx * xs[a + 1]) + fy * ((1 - fx) * xs[b] + fx * xs[b + 1]);
        at[1] = (1 - fy) * ((1 - fx) * ys[a] + fx * ys[a + 1]) + fy * ((1 - fx) * ys[b] + fx * ys[b + 1]);
    }
}
