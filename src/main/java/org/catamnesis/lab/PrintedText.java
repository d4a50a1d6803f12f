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
