package org.catamnesis.report.image;

/**
 * A run of text in a photo.
 *
 * @param x of its middle
 * @param angle of the text in radians, clockwise, -π/2 to π/2
 */
public record Stroke(double x, double y, double length, double thickness, double angle) {
    private static final double LONG = 2.6;

    /** Long enough to tell the direction of its line. */
    boolean directed() {
        return length > LONG * thickness;
    }

    double startX() {
        return x - Math.cos(angle) * (length - thickness / 2) / 2;
    }

    double startY() {
        return y - Math.sin(angle) * (length - thickness / 2) / 2;
    }

    double endX() {
        return 2 * x - startX();
    }

    double endY() {
        return 2 * y - startY();
    }

    /** Turned by an angle around a point. */
    Stroke turned(double by, double aroundX, double aroundY) {
        double cos = Math.cos(by);
        double sin = Math.sin(by);
        double dx = x - aroundX;
        double dy = y - aroundY;
        return new Stroke(aroundX + cos * dx - sin * dy, aroundY + sin * dx + cos * dy, length, thickness, angle + by);
    }
}
