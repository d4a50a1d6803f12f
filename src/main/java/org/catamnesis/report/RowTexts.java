package org.catamnesis.report;

/** The cells of a row as printed or typed; empty where there is nothing. */
public record RowTexts(String name, String value, String unit, String range, String flag) {
    static final RowTexts EMPTY = new RowTexts("", "", "", "", "");

    RowTexts with(RowField field, String text) {
        return switch (field) {
            case NAME -> new RowTexts(text, value, unit, range, flag);
            case VALUE -> new RowTexts(name, text, unit, range, flag);
            case UNIT -> new RowTexts(name, value, text, range, flag);
            case RANGE -> new RowTexts(name, value, unit, text, flag);
            case FLAG -> new RowTexts(name, value, unit, range, text);
            case ANALYTE, COLLECTED -> throw new IllegalArgumentException(field + " is no printed cell");
        };
    }
}
