package org.catamnesis.plot;

/** What charts are drawn on: the window, a page or a file. Coordinates in pixels from the upper left, always finite. */
public interface Surface {
    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    void polyline(double[] xs, double[] ys, Stroke stroke);

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

    /** Width of the text in pixels, the same on every surface. */
    default double textWidth(String text, Lettering style) {
        return style.width(text);
    }
}
