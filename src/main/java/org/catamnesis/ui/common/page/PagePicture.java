package org.catamnesis.ui.common.page;

import javafx.scene.image.Image;

/**
 * A drawn page.
 *
 * @param width of the page in the points in which its rows are measured
 */
record PagePicture(int page, int dpi, Image image, double width, double height) {
    private static final double POINTS_PER_INCH = 72;
    private static final double A4_WIDTH = 595;

    /** A picture that nobody has measured: as wide as a page of A4. */
    static PagePicture wide(int page, int dpi, Image image) {
        return new PagePicture(page, dpi, image, A4_WIDTH, A4_WIDTH * image.getHeight() / image.getWidth());
    }

    /** A page that nobody has measured: as large as its dots say. */
    static PagePicture of(int page, int dpi, Image image) {
        double points = POINTS_PER_INCH / dpi;
        return new PagePicture(page, dpi, image, image.getWidth() * points, image.getHeight() * points);
    }
}
