package org.catamnesis.ui.common.page;

import javafx.scene.image.Image;

/**
 * A drawn page.
 *
 * @param width of the page in the points in which its rows are measured
 */
record PagePicture(int page, int dpi, Image image, double width, double height) {
    private static final double POINTS_PER_INCH = 72;

    /** A page that nobody has measured: as large as its dots say. */
    static PagePicture of(int page, int dpi, Image image) {
        double points = POINTS_PER_INCH / dpi;
        return new PagePicture(page, dpi, image, image.getWidth() * points, image.getHeight() * points);
    }
}
