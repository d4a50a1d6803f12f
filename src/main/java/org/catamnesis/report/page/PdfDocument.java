package org.catamnesis.report.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.Photo;
import org.catamnesis.report.page.ocr.PictureReader;
import org.catamnesis.report.page.ocr.Sheet;

/** A PDF in memory: its words and its pictures. Used in the child process only; a hostile file may keep it busy for ever. */
final class PdfDocument implements AutoCloseable {
    private static final double MOST_PIXELS = 12e6;
    private static final int SCAN_DPI = 200;
    /** In bytes: what a page of a few words takes at most. */
    private static final int PLAIN = 3000;

    private final PDDocument document;

    /** @param password empty where none is known: some documents are encrypted and open all the same */
    PdfDocument(byte[] content, String password) {
        try {
            document = Loader.loadPDF(content, password, null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new ProblemException(Problem.PDF_PASSWORD);
        } catch (IOException e) {
            throw new ProblemException(Problem.PDF_DAMAGED);
        }
    }

    /** Whether who made it does not want text taken out of it (ISO 32000-1, table 22, bit 5). */
    boolean copyForbidden() {
        return !document.getCurrentAccessPermission().canExtractContent();
    }

    /** All pages with their words. */
    List<Page> pages(int mostPages) {
        if (document.getNumberOfPages() > mostPages) {
            throw new ProblemException(Problem.PDF_TOO_MANY_PAGES, mostPages);
        }
        try {
            GlyphCollector collector = new GlyphCollector();
            Map<Integer, List<Glyph>> glyphs = collector.collect(document);
            List<Page> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                List<Glyph> own = glyphs.getOrDefault(number, List.of());
                Page page = page(number, own);
                pages.add(Garble.unmapped(collector.unmapped(number), own.size()) ? page.illegible() : page);
            }
            if (pages.isEmpty()) {
                throw new ProblemException(Problem.PDF_DAMAGED);
            }
            return pages;
        } catch (IOException e) {
            throw new ProblemException(Problem.PDF_DAMAGED);
        }
    }

    /** All pages with their words; where a page has no text layer or a broken one, with what its picture shows. */
    List<Page> pages(int mostPages, PictureReader reader) {
        List<Page> pages = new ArrayList<>();
        for (Page page : pages(mostPages)) {
            pages.add(page.pictured() ? recognised(page, reader) : page);
        }
        return pages;
    }

    private Page recognised(Page page, PictureReader reader) {
        try {
            if (page.scan()) return scanned(page.number(), reader);
            BufferedImage image = image(page.number(), SCAN_DPI);
            double scale = page.width() / image.getWidth();
            FlatPage flat = FlatPage.plain(Photo.of(image));
            List<Word> words = Garble.mended(page.words(), PictureDocument.words(reader.words(flat), scale));
            return new Page(page.number(), page.width(), page.height(), words);
        } catch (IOException e) {
            throw new ProblemException(Problem.PDF_DAMAGED);
        }
    }

    /** A page that is nothing but a picture of paper, which may lie in it aslant or sideways. */
    private Page scanned(int number, PictureReader reader) throws IOException {
        BufferedImage image = image(number, SCAN_DPI);
        PDRectangle box = document.getPage(number - 1).getCropBox();
        double scale = Math.max(box.getWidth(), box.getHeight()) / Math.max(image.getWidth(), image.getHeight());
        Sheet sheet = reader.sheet(Photo.of(image));
        FlatPage flat = sheet.page();
        List<Word> words = PictureDocument.words(reader.words(sheet), scale);
        return new Page(number, flat.width() * scale, flat.height() * scale, words);
    }

    private Page page(int number, List<Glyph> glyphs) {
        PDPage page = document.getPage(number - 1);
        int turn = readingTurn(page, glyphs);
        PDRectangle box = page.getCropBox();
        boolean sideways = turn % 180 != 0;
        List<Word> words =
                WordBuilder.words(glyphs.stream().filter(g -> g.turn() == turn).toList());
        return new Page(
                number,
                sideways ? box.getHeight() : box.getWidth(),
                sideways ? box.getWidth() : box.getHeight(),
                words,
                drawn(page));
    }

    /** Pictures and forms, or more content than its few letters need. */
    private static boolean drawn(PDPage page) {
        boolean objects = page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
        if (objects) return true;
        long length = 0;
        for (var streams = page.getContentStreams(); streams.hasNext() && length <= PLAIN; ) {
            length += streams.next().getCOSObject().getLength();
        }
        return length > PLAIN;
    }

    /** The direction in which most of a page's characters run. */
    private static int readingTurn(PDPage page, List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> Math.abs(glyph.tilt()) < 5 && !glyph.blank())
                .collect(Collectors.groupingBy(Glyph::turn, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Math.floorMod(page.getRotation(), 360));
    }

    /** A scanned page as PNG: upright and flat, as its words were read. */
    byte[] straightened(int number, PictureReader reader) {
        try {
            return PictureDocument.png(
                    reader.sheet(Photo.of(image(number, SCAN_DPI))).page());
        } catch (IOException e) {
            throw new ProblemException(Problem.PDF_DAMAGED);
        }
    }

    /**
     * A page as PNG, turned so that its text reads upright; a giant page is drawn with fewer dots.
     *
     * @throws ProblemException NO_TEXT_LAYER for a scanned page, which has to be straightened first
     */
    byte[] picture(int number, int dpi) {
        try {
            if (number >= 1
                    && number <= document.getNumberOfPages()
                    && page(number, glyphs(number)).scan()) {
                throw new ProblemException(Problem.NO_TEXT_LAYER);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image(number, dpi), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new ProblemException(Problem.PDF_DAMAGED);
        }
    }

    private BufferedImage image(int number, int dpi) throws IOException {
        if (number < 1 || number > document.getNumberOfPages()) {
            throw new ProblemException(Problem.PDF_DAMAGED);
        }
        PDPage page = document.getPage(number - 1);
        page.setRotation(readingTurn(page, glyphs(number)));
        PDRectangle box = page.getCropBox();
        double pixels = box.getWidth() * (double) box.getHeight() * dpi * dpi / (72.0 * 72.0);
        double scale = dpi / 72.0 * Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, pixels)));
        PDFRenderer renderer = new PDFRenderer(document);
        // Of a scan finer than the page is drawn, only as many dots as are drawn.
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
    }

    private List<Glyph> glyphs(int number) throws IOException {
        GlyphCollector collector = new GlyphCollector();
        collector.setStartPage(number);
        collector.setEndPage(number);
        return collector.collect(document).getOrDefault(number, List.of());
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new ProblemException(Problem.READER_FAILED, e);
        }
    }
}
