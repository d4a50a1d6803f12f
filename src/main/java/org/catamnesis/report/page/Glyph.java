package org.catamnesis.report.page;

/**
 * One drawn character.
 *
 * @param x left edge, in points along the reading direction {@code turn}
 * @param y baseline, in points from the top
 * @param turn quarter turns of the text against the unrotated page, in degrees: 0, 90, 180 or 270
 * @param tilt degrees against that quarter turn
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        int turn,
        double tilt,
        boolean bold,
        double darkness) {

    double right() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank() || text.equals("\u00a0") || text.equals("\u3000");
    }
}
