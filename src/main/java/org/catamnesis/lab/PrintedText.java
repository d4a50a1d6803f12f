package org.catamnesis.lab;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling for what reports print in many: full-width letters, the two micro signs, dashes, comparators, superscripts. */
final class PrintedText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SUPERSCRIPT = Pattern.compile("10([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)");

    private PrintedText() {}

    /** NFKC with one space between words; {@code 10⁹} becomes {@code 10^9}, {@code ≦} becomes {@code <=}, µ becomes μ. */
    static String normal(String printed) {
        return plain(printed) ? printed : unified(printed);
    }

    /** As printed, with one space between words. */
    static String tidy(String printed) {
        return plain(printed)
                ? printed
                : SPACES.matcher(printed).replaceAll(" ").strip();
    }

    /** True for ASCII without anything to unify, which is most of what a report prints. */
    private static boolean plain(String text) {
        int last = text.length() - 1;
        if (last >= 0 && (text.charAt(0) == ' ' || text.charAt(last) == ' ')) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            boolean unclear = c < ' ' || c > '~' || c == '&' || c == '=' || (c == ' ' && text.charAt(i - 1) == ' ');
            if (unclear) {
                return false;
            }
        }
        return true;
    }

    private static String unified(String printed) {
        String marked = SUPERSCRIPT.matcher(printed).replaceAll("10^$1");
        String text = Normalizer.normalize(marked, Normalizer.Form.NFKC)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2015', '-')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2043', '-')
                .replace('\u301c', '~')
                .replace('\u223c', '~')
                .replace("≤", "<=")
                .replace("⩽", "<=")
                .replace("≦", "<=")
                .replace("=<", "<=")
                .replace("≥", ">=")
                .replace("⩾", ">=")
                .replace("≧", ">=")
                .replace("=>", ">=")
                .replace('，', ',')
                .replace('。', '.');
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
