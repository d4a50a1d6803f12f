package org.catamnesis.cohort.export;

import java.util.Locale;
import java.util.regex.Pattern;
import org.catamnesis.lab.Qualitative;
import org.catamnesis.lab.ResultValue;

/** What of a printed value may be told: a number, a titre or what its words mean; never words as somebody wrote them. */
final class PrintedText {
    private static final Pattern NUMBER = Pattern.compile("[0-9.,<>=≤≥＜＞×xX*^eE+ -]{1,16}");
    private static final Pattern TITRE = Pattern.compile("[<>≤≥]?\\s*1\\s*[:：]\\s*\\d{1,6}");

    private PrintedText() {}

    static String told(ResultValue value) {
        String text = value.text();
        if (value.number() != null) return NUMBER.matcher(text).matches() ? text : null;
        if (TITRE.matcher(text).matches()) return text;
        return Qualitative.of(text)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }
}
