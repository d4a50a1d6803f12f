package org.catamnesis.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Map<ChildKind, Deque<ReaderProcess>> idle = new EnumMap<>(ChildKind.class);
    private volatile boolean closed;

    public PageReader(ReaderLimits limits) {
        this.limits = limits;
        for (ChildKind kind : ChildKind.values()) {
            idle.put(kind, new ConcurrentLinkedDeque<>());
        }
    }

    public ReaderLimits limits() {
        return limits;
    }

    /** Starts a spare child, so that the next document does not wait for one. */
    public void warm() {
        warm(ChildKind.TEXT);
    }

    private void warm(ChildKind kind) {
        if (!closed && idle.get(kind).isEmpty()) {
            idle.get(kind).add(ReaderProcess.start(kind));
        }
    }

    /**
     * All pages of a document, with their words.
     *
     * @throws ProblemException when the document is refused, or when it killed its child
     */
    public List<Page> pages(byte[] document) {
        checkKind(document);
        if (!Picture.is(document)) {
            List<Page> pages = with(ChildKind.TEXT, child -> child.read(document, limits));
            if (pages.stream().noneMatch(Page::pictured)) return pages;
        }
        return with(ChildKind.OCR, child -> child.recognise(document, limits.recognising()));
    }

    /** A page of the document as PNG, upright. */
    public byte[] picture(byte[] document, int page, int dpi) {
        checkKind(document);
        return with(kind(document), child -> child.picture(document, page, dpi, limits));
    }

    private static ChildKind kind(byte[] document) {
        return Picture.is(document) ? ChildKind.OCR : ChildKind.TEXT;
    }

    private <T> T with(ChildKind kind, Function<ReaderProcess, T> work) {
        ReaderProcess child = take(kind);
        try {
            return work.apply(child);
        } finally {
            giveBack(kind, child);
        }
    }

    private ReaderProcess take(ChildKind kind) {
        Deque<ReaderProcess> waiting = idle.get(kind);
        for (ReaderProcess child = waiting.poll(); child != null; child = waiting.poll()) {
            if (child.alive()) {
                return child;
            }
            child.close();
        }
        return ReaderProcess.start(kind);
    }

    private void giveBack(ChildKind kind, ReaderProcess child) {
        if (!closed && child.alive() && idle.get(kind).size() < MOST_IDLE) {
            idle.get(kind).add(child);
        } else {
            child.close();
            warm(kind);
        }
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
        closed = true;
        idle.values().forEach(waiting -> {
            for (ReaderProcess child = waiting.poll(); child != null; child = waiting.poll()) {
                child.close();
            }
        });
    }
}
