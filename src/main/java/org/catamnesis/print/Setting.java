package org.catamnesis.print;

import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Palette;

/** How a page to take away is set: sizes in points, colours that stay legible when they are printed in grey. */
record Setting(Palette palette) {
    static final double LINE = 10;
    static final double SMALL_LINE = 8.8;

    static Setting paper() {
        return new Setting(Palette.light());
    }

    Lettering title() {
        return new Lettering(14, true, Lettering.Anchor.LEFT, palette.text());
    }

    Lettering heading() {
        return new Lettering(8, true, Lettering.Anchor.LEFT, palette.text());
    }

    Lettering text() {
        return new Lettering(7.6, false, Lettering.Anchor.LEFT, palette.text());
    }

    Lettering quiet() {
        return new Lettering(7.6, false, Lettering.Anchor.LEFT, palette.textQuiet());
    }

    Lettering small() {
        return new Lettering(6.6, false, Lettering.Anchor.LEFT, palette.textQuiet());
    }
}
