package org.catamnesis.report.page;

/**
 * Letters that stand together on a page.
 *
 * @param box in points from the page's top left; in dots of the upright picture where the document is one
 * @param size of the letters in the unit of the box
 * @param angle in degrees against the reading direction of the page, -180 to 180; 0 for ordinary text
 * @param darkness 0 (white) to 1 (black)
 * @param confidence 0 to 1: how sure it is that these are the printed letters; 1 for a text layer
 */
public record Word(String text, Box box, double size, boolean bold, double angle, double darkness, double confidence) {

    /** A word of a text layer. */
    public Word(String text, Box box, double size, boolean bold, double angle, double darkness) {
        this(text, box, size, bold, angle, darkness, 1);
    }
}
