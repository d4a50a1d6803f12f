package org.catamnesis.report.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Turns documents into pages of words, in child processes that are kept between documents and replaced when one of them
 * is killed. Safe for several threads.
 */
public final class PageReader implements AutoCloseable {
    private static final int HEAD = 1024;
    private static final int TAIL = 4096;
    private static final String NO_PASSWORD = "";

    private final ReaderLimits limits;
    private final ChildPool texts;
    private final ChildPool pictures;

    public PageReader(ReaderLimits limits) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.limits = limits;
        this.texts = new ChildPool(ChildKind.TEXT, Math.max(2, cores), 1);
        this.pictures = new ChildPool(ChildKind.OCR, Math.clamp(cores / 2, 1, 2), 0);
    }

    public ReaderLimits limits() {
        return limits;
    }

    /** Starts a spare child, so that the next document does not wait for one. */
    public void warm() {
        texts.warm();
    }

    /** All pages of a document without a password. */
    public List<Page> pages(byte[] document) {
        return pages(document, NO_PASSWORD).pages();
    }

    /**
     * All pages of a document, with their words.
     *
     * @param password empty where none is known
     * @throws ProblemException when the document is refused, or when it killed its child
     */
    public Pages pages(byte[] document, String password) {
        checkKind(document);
        if (Picture.is(document)) return recognised(document, password, 1);
        Pages read = texts.with(child -> child.read(document, password, limits));
        int pictured = (int) read.pages().stream().filter(Page::pictured).count();
        return pictured == 0 ? read : recognised(document, password, pictured);
    }

    private Pages recognised(byte[] document, String password, int pictured) {
        return pictures.with(child -> child.recognise(document, password, limits.recognising(pictured)));
    }

    /** A page of a document without a password as PNG, upright. */
    public byte[] picture(byte[] document, int page, int dpi) {
        return picture(document, NO_PASSWORD, page, dpi);
    }

    /** A page of the document as PNG, upright. */
    public byte[] picture(byte[] document, String password, int page, int dpi) {
        checkKind(document);
        if (Picture.is(document)) return straightened(document, password, page, dpi);
        try {
            return texts.with(child -> child.picture(Request.Kind.PICTURE, document, password, page, dpi, limits));
        } catch (ProblemException e) {
            if (e.problem() != Problem.NO_TEXT_LAYER) throw e;
            return straightened(document, password, page, dpi);
        }
    }

    /** Scans and photos are stood upright by their lines of text, which have to be found first. */
    private byte[] straightened(byte[] document, String password, int page, int dpi) {
        return pictures.with(
                child -> child.picture(Request.Kind.STRAIGHTEN, document, password, page, dpi, limits.recognising(1)));
    }

    private void checkKind(byte[] document) {
        if (document.length > limits.bytes()) {
            throw new ProblemException(Problem.FILE_TOO_LARGE, limits.megabytes());
        }
        if (Picture.is(document)) return;
        if (!text(document, 0, HEAD).contains("%PDF-")) {
            throw new ProblemException(Problem.NOT_A_REPORT_FILE);
        }
        if (!text(document, document.length - TAIL, document.length).contains("%%EOF")) {
            throw new ProblemException(Problem.PDF_DAMAGED);
        }
    }

    private static String text(byte[] document, int from, int to) {
        int start = Math.max(0, from);
        return new String(document, start, Math.min(document.length, to) - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        texts.close();
        pictures.close();
    }
}
