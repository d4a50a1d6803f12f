package org.catamnesis.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.Viewport;

/** One chart as a page of its own, as PDF or as a picture; needs no display. */
public final class ChartPage {
    private static final double POINTS_A_PIXEL = 0.75;
    private static final double MARGIN = 16;

    private final ChartView view;
    private final Palette palette;

    /** Width and height of the whole page in pixels of 1/96 inch. */
    public ChartPage(Chart chart, Viewport viewport, Palette palette, double width, double height) {
        this.view = ChartView.of(chart, viewport, width - 2 * MARGIN, height - 2 * MARGIN);
        this.palette = palette;
    }

    /** Writes a PDF of one page with its fonts embedded. */
    public void writePdf(OutputStream out) throws IOException {
        try (PDDocument document = document()) {
            document.save(out);
        }
    }

    /** Writes a PNG of {@code pixels} pixels for each pixel of the page. */
    public void writePng(OutputStream out, double pixels) throws IOException {
        ImageIO.write(picture(pixels), "png", out);
    }

    /** The page as a picture of {@code pixels} pixels for each pixel of the page. */
    public BufferedImage picture(double pixels) throws IOException {
        // A font is cut down to a subset only when the document is saved, and cannot be drawn with before.
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        writePdf(saved);
        try (PDDocument document = Loader.loadPDF(saved.toByteArray())) {
            return new PDFRenderer(document).renderImage(0, (float) (pixels / POINTS_A_PIXEL), ImageType.RGB);
        }
    }

    private PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        double width = (view.width() + 2 * MARGIN) * POINTS_A_PIXEL;
        double height = (view.height() + 2 * MARGIN) * POINTS_A_PIXEL;
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(
                    palette.surface().red() / 255f,
                    palette.surface().green() / 255f,
                    palette.surface().blue() / 255f);
            content.addRect(0, 0, (float) width, (float) height);
            content.fill();
            double edge = MARGIN * POINTS_A_PIXEL;
            PdfSurface surface = new PdfSurface(content, new PdfFonts(document), edge, height - edge, POINTS_A_PIXEL);
            view.draw(surface, palette);
            surface.finish();
        }
        return document;
    }
}
