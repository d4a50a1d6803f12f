package org.catamnesis.plot;

/** A rectangle in pixels; y grows downwards. */
public record Box(double x, double y, double width, double height) {
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Larger by this much on the left and right, and above and below. */
    public Box grown(double sideways, double upright) {
        return new Box(x - sideways, y - upright, width + 2 * sideways, height + 2 * upright);
    }
}
