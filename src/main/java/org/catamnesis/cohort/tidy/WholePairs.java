package org.catamnesis.cohort.tidy;

/** Text that every encoding of Unicode can hold. */
final class WholePairs {
    private static final char REPLACEMENT = '\uFFFD';

    private WholePairs() {}

    /** The same text but for halves of surrogate pairs without the other half, which become U+FFFD. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            if (!pairAt(text, i)) return replaced(text);
            i++;
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            if (pairAt(text, i)) i++;
            else whole.setCharAt(i, REPLACEMENT);
        }
        return whole.toString();
    }

    private static boolean pairAt(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }
}
