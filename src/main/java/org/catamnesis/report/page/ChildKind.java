package org.catamnesis.report.page;

/** The two kinds of child: most documents have a text layer and need no more than a small one. */
enum ChildKind {
    TEXT("-Xmx256m"),
    /** Most of its memory is the recogniser's own, outside the heap. */
    OCR("-Xmx256m");

    private final String heap;

    ChildKind(String heap) {
        this.heap = heap;
    }

    String heap() {
        return heap;
    }
}
