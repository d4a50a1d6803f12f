package org.catamnesis.cohort.redcap;

import org.catamnesis.cohort.tidy.Codebook;

/**
 * One variable of a REDCap project.
 *
 * @param name of at most 26 small letters, digits and underscores, and no other field's
 * @param entry the column that it holds
 * @param choices null for a field without codes
 */
record RedcapField(String name, Codebook.Entry entry, Choices choices) {
    private static final int MANY = 8;

    private boolean coded() {
        return choices != null && !choices.none();
    }

    /** {@code text}, {@code radio}, or {@code dropdown} where there are many choices. */
    String type() {
        if (!coded()) return "text";
        return choices.count() > MANY ? "dropdown" : "radio";
    }

    String choiceText() {
        return coded() ? choices.text() : null;
    }

    /** What REDCap checks of a text field; null for any text. */
    String validation() {
        if (coded()) return null;
        return switch (entry.type()) {
            case "integer" -> "integer";
            case "number" -> "number";
            case "date" -> "date_ymd";
            default -> null;
        };
    }

    String label() {
        return RedcapText.plain(entry.english() + " " + entry.chinese());
    }

    /** A cell as the import tells it; null is missing. */
    String told(Object cell) {
        if (cell == null) return null;
        String text = RedcapRows.text(cell);
        return choices == null ? text : choices.raw(text);
    }
}
