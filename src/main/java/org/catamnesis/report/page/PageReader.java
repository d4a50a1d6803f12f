package org.catamnesis.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Turns documents into pages of words, in a child process that is kept between documents and replaced when one of them
 * kills it. Safe for several threads: each that asks at the same time has a child of its own.
 */
public final class PageReader implements AutoCloseable {
    private static final int HEAD = 1024;
    private static final int TAIL = 4096;
    private static final int MOST_IDLE = 2;

    private final ReaderLimits limits;
    private final Deque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    public PageReader(ReaderLimits limits) {
        this.limits = limits;
    }

    public ReaderLimits limits() {
        return limits;
    }

    /** Starts a spare child, so that the next document does not wait for one. */
    public void warm() {
        if (!closed && idle.isEmpty()) {
            idle.add(ReaderProcess.start());
        }
    }

    /**
     * All pages of a document, with their words.
     *
     * @throws ProblemException when the document is refused, or when it killed its child
     */
    public List<Page> pages(byte[] document) {
        checkKind(document);
        return with(child -> child.read(document, limits));
    }

    /** A page of the document as PNG, upright. */
    public byte[] picture(byte[] document, int page, int dpi) {
        checkKind(document);
        return with(child -> child.picture(document, page, dpi, limits));
    }

    private <T> T with(Function<ReaderProcess, T> work) {
        ReaderProcess child = take();
        try {
            return work.apply(child);
        } finally {
            giveBack(child);
        }
    }

    private ReaderProcess take() {
        for (ReaderProcess child = idle.poll(); child != null; child = idle.poll()) {
            if (child.alive()) {
                return child;
            }
            child.close();
        }
        return ReaderProcess.start();
    }

    private void giveBack(ReaderProcess child) {
        if (!closed && child.alive() && idle.size() < MOST_IDLE) {
            idle.add(child);
        } else {
            child.close();
            warm();
        }
    }

    private void checkKind(byte[] document) {
        if (document.length > limits.bytes()) {
            throw new ProblemException(Problem.FILE_TOO_LARGE, limits.megabytes());
        }
        if (Picture.is(document)) {
            throw new ProblemException(Problem.NO_TEXT_LAYER);
        }
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
        closed = true;
        for (ReaderProcess child = idle.poll(); child != null; child = idle.poll()) {
            child.close();
        }
    }
}
