package org.catamnesis.exchange;

/** The cells of one line as text, with the line's number in its file. */
record RawRow(long line, String[] cells) {
    /** Stands for a cell whose formula failed. */
    static final String ERROR = "\uFFFD#";
    /** Stands for a number of more digits than a spreadsheet keeps. */
    static final String DIGITS_LOST = "\uFFFD9";

    boolean blank() {
        for (String cell : cells) if (cell != null && !cell.isBlank()) return false;
        return true;
    }
}
