package org.catamnesis.lab;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Results in words or signs: {@code 阴性}, {@code (+)}, {@code ++}, {@code ±}, {@code Non reactive}. */
public enum Qualitative {
    NEGATIVE,
    BORDERLINE,
    POSITIVE;

    private static final Pattern ENCLOSED = Pattern.compile("^[(\\[]\\s*(.*?)\\s*[)\\]]$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[(\\[]\\s*|\\s+");
    private static final Pattern NEGATIVES = Pattern.compile(
            "-|--|阴性|阴|neg|negative|negativ|negativo|negativa|négatif|négative|non[- ]?reactive|nonreactive|not detected|non réactif"
                    + "|non reattivo|no reactivo|nicht reaktiv|absent|absente?|assenti|ausente|nil|none|未检出|未见|未检到|正常|norm|normal");
    private static final Pattern BORDERLINES = Pattern.compile(
            "\\+-|\\+/-|-/\\+|±|弱阳性|可疑|灰区|weakly positive|weak positive|borderline|equivocal|indeterminate|trace|tracce|traces|tr");
    private static final Pattern POSITIVES = Pattern.compile(
            "\\+{1,4}|\\+[1-4]|[1-4]\\+|阳性|强阳性|阳|pos|positive|positiv|positivo|positiva|positif|positive|reactive|reaktiv|reattivo|reactivo|réactif"
                    + "|detected|present|presente|présent|présence|presenti");

    /** The meaning of a result that is a word or signs, with or without its signs repeated ({@code 阴性(-)}). */
    public static Optional<Qualitative> of(String printed) {
        String text = PrintedText.normal(printed.replace("±", "+-")).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf('+') < 0) {
            return Optional.empty();
        }
        Optional<Qualitative> whole = bare(ENCLOSED.matcher(text).replaceFirst("$1"));
        if (whole.isPresent()) {
            return whole;
        }
        String[] parts = BETWEEN.split(text, 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        Optional<Qualitative> first = bare(parts[0]);
        return first.equals(bare(parts[1].replaceAll("[)\\]]$", "").strip())) ? first : Optional.empty();
    }

    private static Optional<Qualitative> bare(String text) {
        if (NEGATIVES.matcher(text).matches()) {
            return Optional.of(NEGATIVE);
        }
        if (BORDERLINES.matcher(text).matches()) {
            return Optional.of(BORDERLINE);
        }
        return POSITIVES.matcher(text).matches() ? Optional.of(POSITIVE) : Optional.empty();
    }
}
