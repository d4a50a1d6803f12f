package org.catamnesis.plot;

/** What charts are drawn on: the window, a page or a file. Coordinates in pixels from the upper left, always finite. */
public interface Surface {
    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    void polyline(double[] xs, double[] ys, Stroke stroke);

    /**
     * Fills columns one pixel wide, side by side from {@code left}, from each top to its bottom, at least as thick as a
     * line: a line too dense to follow.
     */
    default void columns(double left, double[] tops, double[] bottoms, Ink ink) {
        int n = tops.length;
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        for (int i = 0; i < n; i++) {
            xs[i] = left + i + 0.5;
            ys[i] = tops[i] - 0.7;
            xs[2 * n - 1 - i] = left + i + 0.5;
            ys[2 * n - 1 - i] = bottoms[i] + 0.7;
        }
        polygon(xs, ys, ink);
    }

    void polygon(double[] xs, double[] ys, Ink fill);

    void rectangle(Box box, Ink fill);

    void disc(double x, double y, double radius, Ink fill);

    void ring(double x, double y, double radius, Stroke stroke);

    /** Draws the text on one line; {@code x} is the style's anchor, {@code baseline} where the letters stand. */
    void text(String text, double x, double baseline, Lettering style);

    /** Until {@link #unclip()} nothing outside the box is drawn. Clips are not nested. */
    void clip(Box box);

    void unclip();

    /** Draws a mark around this place, in {@code ink} with {@code ground} showing through its openings. */
    default void mark(Mark mark, double x, double y, Ink ink, Ink ground) {
        mark.draw(this, x, y, ink, ground);
    }

    /** Draws many marks of a kind, so close together that no ground is kept free around them. */
    default void marks(Mark mark, double[] xs, double[] ys, Ink ink) {
        for (int i = 0; i < xs.length; i++) mark(mark, xs[i], ys[i], ink, ink.at(0));
    }

    /** Width of the text in pixels, the same on every surface. */
    default double textWidth(String text, Lettering style) {
        return style.width(text);
    }
}
