package org.catamnesis.report.row;

/** Finds a label at the end of a text. */
final class LabelEnds {
    private static final WordList LABELS = WordList.of("words.properties", "label");

    private LabelEnds() {}

    /** Where the longest label at the end begins; 0 when the whole text is one or none ends it. */
    static int cut(String text) {
        if (LABELS.has(text)) {
            return 0;
        }
        for (int from = 1; from <= text.length() - 2; from++) {
            if (LABELS.has(text.substring(from))) {
                return from;
            }
        }
        return 0;
    }
}
