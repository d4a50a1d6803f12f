package org.catamnesis.print.handout;

import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Palette;
import org.catamnesis.print.PaperSize;

/** Letters large enough for the patient to read at arm's length; on a slip all black, because its printer knows no grey. */
record PaperType(PaperSize size) {
    private static final Ink BLACK = Ink.of(0x000000);
    private static final double LEADING = 1.38;

    Lettering title() {
        return letters(size == PaperSize.A4 ? 19 : 15, true);
    }

    Lettering heading() {
        return letters(size == PaperSize.A4 ? 12.5 : 11.5, true);
    }

    Lettering text() {
        return letters(size == PaperSize.A4 ? 10.5 : 10, false);
    }

    Lettering small() {
        return new Lettering(
                size == PaperSize.A4 ? 8.5 : 8,
                false,
                Lettering.Anchor.LEFT,
                size == PaperSize.A4 ? Palette.light().textQuiet() : BLACK);
    }

    Ink line() {
        return size == PaperSize.A4 ? Palette.light().line() : BLACK;
    }

    static double leading(Lettering letters) {
        return letters.size() * LEADING;
    }

    private static Lettering letters(double size, boolean bold) {
        return new Lettering(size, bold, Lettering.Anchor.LEFT, BLACK);
    }
}
