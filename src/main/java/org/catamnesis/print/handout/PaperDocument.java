package org.catamnesis.print.handout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Stroke;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.PdfFonts;
import org.catamnesis.print.PdfSurface;
import org.catamnesis.print.Printout;

/** A paper to take along, ready to be written as PDF or drawn as pictures; needs no display. */
public final class PaperDocument implements Printout {
    private static final double INCH = 72;
    private final PaperSize size;
    private final Language language;
    private final List<Sheet> sheets;

    /** A page with what stands at its foot; empty for none. */
    private record Sheet(PaperPage page, String foot, String number) {}

    private PaperDocument(PaperSize size, Language language, List<Sheet> sheets) {
        this.size = size;
        this.language = language;
        this.sheets = List.copyOf(sheets);
    }

    /**
     * Breaks what was written into pages.
     *
     * @param head what stands above every page but the first
     * @param foot what stands below every page of A4
     */
    static PaperDocument of(PaperSize size, Messages messages, PaperFlow flow, PaperFlow head, String foot) {
        List<PaperPage> pages = new PaperBreaks(size).pages(flow.strips(), head.strips());
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++)
            sheets.add(new Sheet(pages.get(i), foot, messages.text("handout.page", i + 1, pages.size())));
        return new PaperDocument(size, messages.language(), sheets);
    }

    /** Several papers as one, such as letters to many. */
    public static PaperDocument all(List<PaperDocument> papers) {
        PaperDocument first = papers.getFirst();
        return new PaperDocument(
                first.size,
                first.language,
                papers.stream().flatMap(paper -> paper.sheets.stream()).toList());
    }

    @Override
    public PaperSize size() {
        return size;
    }

    public int pages() {
        return sheets.size();
    }

    /** Writes a PDF with its fonts embedded; nothing outside the pages tells who the patient is. */
    @Override
    public void writePdf(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfFonts fonts = new PdfFonts(document);
            document.getDocumentCatalog().setLanguage(language.code());
            for (Sheet sheet : sheets) {
                double height = sheet.page().height();
                PDPage page = new PDPage(new PDRectangle((float) size.width(), (float) height));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    PdfSurface surface = new PdfSurface(content, fonts, 0, height, 1);
                    draw(sheet, surface);
                    surface.finish();
                }
            }
            document.save(out);
        }
    }

    private void draw(Sheet sheet, PdfSurface surface) {
        for (PaperPage.Placed placed : sheet.page().placed())
            placed.strip().painter().draw(surface, size.margin(), placed.y());
        if (size != PaperSize.A4) return;
        PaperType type = new PaperType(size);
        Lettering letters = type.small();
        double y = size.longest() - 38;
        double right = size.width() - size.margin();
        surface.line(size.margin(), y, right, y, Stroke.solid(type.line(), 0.6));
        double beside = size.column() - letters.width(sheet.number()) - 12;
        surface.text(letters.fitted(sheet.foot(), beside), size.margin(), y + 12, letters);
        surface.text(sheet.number(), right, y + 12, letters.right());
    }

    /** Every page as a picture of so many dots an inch. */
    @Override
    public List<BufferedImage> pictures(double dpi) throws IOException {
        // A font is cut down to a subset only when the document is saved, and cannot be drawn with before.
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        writePdf(saved);
        try (PDDocument document = Loader.loadPDF(saved.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++)
                pictures.add(renderer.renderImage(page, (float) (dpi / INCH), ImageType.RGB));
            return pictures;
        }
    }

    /** Everything that it says in its order, for who cannot see it. */
    @Override
    public List<String> said() {
        return sheets.stream()
                .flatMap(sheet -> sheet.page().placed().stream())
                .flatMap(placed -> placed.strip().said().stream())
                .toList();
    }
}
