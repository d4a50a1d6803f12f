package org.catamnesis.report.picture;

import java.awt.image.BufferedImage;
import java.util.List;

/** A report that was drawn, with its truth. */
record Drawn(BufferedImage image, List<Printed> rows) {

    Drawn with(BufferedImage other) {
        return new Drawn(other, rows);
    }
}
