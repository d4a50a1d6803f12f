package org.catamnesis.ui.common.page;

import javafx.scene.image.Image;

/** A drawn page. */
record PagePicture(int page, int dpi, Image image) {
    private static final double POINTS_PER_INCH = 72;

    /** The page's width in points. */
    double width() {
        return image.getWidth() * POINTS_PER_INCH / dpi;
    }

    double height() {
        return image.getHeight() * POINTS_PER_INCH / dpi;
    }
}
