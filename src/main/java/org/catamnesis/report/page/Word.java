package org.catamnesis.report.page;

/**
 * Letters that stand together on a page.
 *
 * @param box in points from the page's top left
 * @param size of the letters in points
 * @param angle in degrees against the reading direction of the page, -180 to 180; 0 for ordinary text
 * @param darkness 0 (white) to 1 (black)
 */
public record Word(String text, Box box, double size, boolean bold, double angle, double darkness) {}
