package org.catamnesis.cohort.tidy;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet could take for a formula gets an apostrophe in front, and so does text that begins with one, so
 * that taking one away gives the text back (OWASP ASVS 1.2.10). Numbers are no formulas and stay numbers.
 */
final class SafeCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final String STARTERS = "=+-@\t\r\n\0'＝＋－＠";

    private SafeCell() {}

    /** Null stays null. */
    static String of(String text) {
        if (text == null || text.isEmpty() || !dangerous(text)) return text;
        return "'" + text;
    }

    private static boolean dangerous(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) == ' ' || Character.isSpaceChar(text.charAt(first))))
            first++;
        if (first == text.length() || STARTERS.indexOf(text.charAt(first)) < 0) return false;
        return !NUMBER.matcher(text).matches();
    }
}
