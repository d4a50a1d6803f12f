package org.catamnesis.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A paper that is ready to be saved or printed; needs no display. */
public interface Printout {
    PaperSize size();

    /** Writes a PDF with its fonts embedded. */
    void writePdf(OutputStream out) throws IOException;

    /** Every page as a picture of so many dots an inch. */
    List<BufferedImage> pictures(double dpi) throws IOException;

    /** What it says in its order, for who cannot see it. */
    List<String> said();
}
