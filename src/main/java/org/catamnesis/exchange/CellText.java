package org.catamnesis.exchange;

/** The text of a cell without what spreadsheets put around it. */
final class CellText {
    private CellText() {}

    /** Without spaces around it, of any width, and without the {@code ="…"} that keeps a number's zeros in Excel. */
    static String tidy(String cell) {
        if (cell == null) return "";
        int from = 0;
        int to = cell.length();
        while (from < to && empty(cell.charAt(from))) from++;
        while (to > from && empty(cell.charAt(to - 1))) to--;
        if (to - from >= 3 && cell.startsWith("=\"", from) && cell.charAt(to - 1) == '"')
            return tidy(cell.substring(from + 2, to - 1));
        return cell.substring(from, to);
    }

    private static boolean empty(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B';
    }
}
