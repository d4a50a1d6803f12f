package org.catamnesis.report.page.ocr;

/**
 * A place where the finder sees a run of text.
 *
 * @param x of its middle
 * @param length along the text
 * @param angle of the text in radians, clockwise, -π/2 to π/2
 * @param score 0 to 1
 */
public record Spot(
        double x,
        double y,
        double length,
        double thickness,
        double angle,
        double left,
        double top,
        double right,
        double bottom,
        double score) {

    Spot scaled(double factor, double moveX, double moveY) {
        return new Spot(
                x * factor + moveX,
                y * factor + moveY,
                length * factor,
                thickness * factor,
                angle,
                left * factor + moveX,
                top * factor + moveY,
                right * factor + moveX,
                bottom * factor + moveY,
                score);
    }
}
