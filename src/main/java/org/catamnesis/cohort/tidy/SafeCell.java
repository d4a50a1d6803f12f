package org.catamnesis.cohort.tidy;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet could take for a formula gets an apostrophe in front, and so does text that begins with one, so
 * that taking one away gives the text back (OWASP ASVS 1.2.10). Numbers are no formulas and stay numbers.
 */
final class SafeCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final String STARTERS = "=+-@'＝＋－＠﹢﹣﹦﹫−";
    private static final char DELETE = 0x7f;
    private static final char FIRST_NO_CHARACTER = 0xfffe;

    private SafeCell() {}

    /** Null stays null. */
    static String of(String text) {
        if (text == null || text.isEmpty() || !dangerous(text)) return text;
        return "'" + text;
    }

    private static boolean dangerous(String text) {
        int first = 0;
        boolean control = false;
        while (first < text.length() && unseen(text.charAt(first)))
            control |= Character.isISOControl(text.charAt(first++));
        boolean starts = control || first < text.length() && STARTERS.indexOf(text.charAt(first)) >= 0;
        return starts && !NUMBER.matcher(text).matches();
    }

    /** Blanks, controls, marks of direction and of width 0 and what is no character: a spreadsheet may drop them. */
    private static boolean unseen(char c) {
        if (c > ' ' && c < DELETE) return false;
        return Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c >= FIRST_NO_CHARACTER;
    }
}
