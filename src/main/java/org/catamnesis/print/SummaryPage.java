package org.catamnesis.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.catamnesis.language.Messages;

/** A patient on one page of A4, to take along: as PDF, or as a picture; needs no display. */
public final class SummaryPage implements Printout {
    public static final double WIDTH = 595.28;
    public static final double HEIGHT = 841.89;
    static final double MARGIN = 34;
    private static final double INCH = 72;
    private final SummaryFacts facts;
    private final Messages messages;

    /** @param messages in the language of the page, which need not be that of the window */
    public SummaryPage(SummaryFacts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public PaperSize size() {
        return PaperSize.A4;
    }

    /** Writes a PDF of one page with its fonts embedded; nothing outside the page tells who the patient is. */
    @Override
    public void writePdf(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
            document.addPage(page);
            document.getDocumentCatalog().setLanguage(messages.language().code());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PdfFonts fonts = new PdfFonts(document);
                PdfSurface surface = new PdfSurface(content, fonts, 0, HEIGHT, 1);
                SummaryLayout layout = new SummaryLayout(facts, messages);
                layout.draw(surface);
                surface.finish();
                chart(layout, content, fonts);
            }
            document.save(out);
        }
    }

    private void chart(SummaryLayout layout, PDPageContentStream content, PdfFonts fonts) {
        SummaryLayout.Chart chart = layout.chart();
        if (chart == null) return;
        PdfSurface surface = new PdfSurface(
                content, fonts, chart.box().x(), HEIGHT - chart.box().y(), SummaryChart.SCALE);
        chart.view().draw(surface, Setting.paper().palette());
        surface.finish();
    }

    @Override
    public List<BufferedImage> pictures(double dpi) throws IOException {
        return List.of(picture(dpi));
    }

    /** The page as a picture of so many dots an inch. */
    public BufferedImage picture(double dpi) throws IOException {
        // A font is cut down to a subset only when the document is saved, and cannot be drawn with before.
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        writePdf(saved);
        try (PDDocument document = Loader.loadPDF(saved.toByteArray())) {
            return new PDFRenderer(document).renderImage(0, (float) (dpi / INCH), ImageType.RGB);
        }
    }

    /** Everything that the page says beside chart and table, in its order; for who cannot see it. */
    @Override
    public List<String> said() {
        return new SummaryLayout(facts, messages).said();
    }
}
