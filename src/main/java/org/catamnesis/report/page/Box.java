package org.catamnesis.report.page;

/** A rectangle on a page in points, from the page's top left corner. */
public record Box(double x, double y, double width, double height) {

    public static Box of(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        return of(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** How many points both have in common horizontally; negative is the gap between them. */
    public double overlapX(Box other) {
        return Math.min(right(), other.right()) - Math.max(x, other.x);
    }

    /** How many points both have in common vertically; negative is the gap between them. */
    public double overlapY(Box other) {
        return Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    }
}
