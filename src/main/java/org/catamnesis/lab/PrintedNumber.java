package org.catamnesis.lab;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as reports print them: decimal point or comma, thousands, a stray space, powers of ten. */
final class PrintedNumber {
    private static final Pattern POWER =
            Pattern.compile("(.+?)(?:[eE]([+-]?\\d{1,2})|[x×*·]10(?:\\^|E|e|\\*\\*)?([+-]?\\d{1,2}))");
    private static final Pattern STRAY_SPACE = Pattern.compile("(?<=\\d)\\s*([.,])\\s*(?=\\d)");
    private static final Pattern SPACED_THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");
    private static final Pattern GROUPED_BY_COMMA =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("[+-]?\\d+,\\d+");
    private static final int LONGEST = 40;

    private PrintedNumber() {}

    /** The number that this normalised text (see {@link PrintedText#normal}) is, whole; empty when it is anything else. */
    static Optional<Double> parse(String text, DecimalMark mark) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String joined = STRAY_SPACE.matcher(text.strip()).replaceAll("$1");
        if (SPACED_THOUSANDS.matcher(joined).matches()) {
            joined = joined.replace(" ", "");
        }
        Matcher power = POWER.matcher(joined.replaceAll("\\s*([x×*·eE^])\\s*", "$1"));
        if (power.matches()) {
            String exponent = power.group(2) != null ? power.group(2) : power.group(3);
            return plain(power.group(1), mark)
                    .map(digits -> Double.parseDouble(digits + "e" + exponent))
                    .filter(Double::isFinite);
        }
        return plain(joined, mark).map(Double::parseDouble).filter(Double::isFinite);
    }

    private static Optional<String> plain(String text, DecimalMark mark) {
        if (mark == DecimalMark.COMMA) {
            if (GROUPED_BY_POINT.matcher(text).matches()) {
                return Optional.of(text.replace(".", "").replace(',', '.'));
            }
            if (COMMA_DECIMAL.matcher(text).matches()) {
                return Optional.of(text.replace(',', '.'));
            }
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(text);
        }
        if (GROUPED_BY_COMMA.matcher(text).matches()) {
            return Optional.of(text.replace(",", ""));
        }
        if (GROUPED_BY_POINT.matcher(text).matches()) {
            return Optional.of(text.replace(".", "").replace(',', '.'));
        }
        if (COMMA_DECIMAL.matcher(text).matches() && mark != DecimalMark.POINT) {
            return Optional.of(text.replace(',', '.'));
        }
        return Optional.empty();
    }
}
