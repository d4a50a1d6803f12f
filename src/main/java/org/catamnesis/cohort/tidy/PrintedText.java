package org.catamnesis.cohort.tidy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.catamnesis.lab.Qualitative;
import org.catamnesis.lab.ResultValue;

/** What of a printed value may be told: a number, a titre or what its words mean; never words as somebody wrote them. */
final class PrintedText {
    private static final String IN_NUMBERS = "0123456789.,<>=≤≥＜＞×xX*^eE+ -";
    private static final int LONGEST = 16;
    private static final Pattern TITRE = Pattern.compile("[<>≤≥]?\\s*1\\s*[:：]\\s*\\d{1,6}");

    private PrintedText() {}

    static String told(ResultValue value) {
        String text = value.text();
        if (value.number() != null) return isNumber(text) ? text : null;
        if (TITRE.matcher(text).matches()) return text;
        return Qualitative.of(text)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return false;
        for (int i = 0; i < text.length(); i++) if (IN_NUMBERS.indexOf(text.charAt(i)) < 0) return false;
        return true;
    }
}
