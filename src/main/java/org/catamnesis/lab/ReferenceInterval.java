package org.catamnesis.lab;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The interval printed with a result: {@code text} as printed, {@code low} and {@code high} in the result's printed unit,
 * null where the interval is open or is words ({@code 阴性}, one interval for each sex). {@code <20} excludes 20.
 */
public record ReferenceInterval(Double low, Double high, String text) {
    public static final ReferenceInterval NONE = new ReferenceInterval(null, null, "");

    private static final String NUMBER = "[+-]?(?:\\d[\\d.,]*(?:[.,] \\d+)?(?:e[+-]?\\d{1,2})?|[.,]\\d+)\\s*%?";
    private static final Pattern TWO_ENDED =
            Pattern.compile("(" + NUMBER + ")\\s*(--?|~|\\.\\.\\.?|;|to|to|a|à|bis|hasta|至|到|÷)\\s*(" + NUMBER + ")");
    private static final Pattern OPENING = Pattern.compile("^[(\\[{]\\s*");
    private static final Pattern ENCLOSED = Pattern.compile("^[(\\[{]\\s*(.*?)\\s*[)\\]}]$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:参考(?:值|范围|区间)|正常(?:值|范围)|reference(?: range| interval)?|ref\\.?|normal(?: range)?|vn|v\\.n\\.)\\s*:?\\s*");
    private static final Pattern UPPER_WORDS =
            Pattern.compile("^(?:up to|upto|fino a|jusqu'à|jusqu’à|bis|hasta|不超过|max\\.?|≤)\\s*");
    private static final Pattern LOWER_WORDS = Pattern.compile("^(?:from|da|ab|desde|min\\.?)\\s+(?=[\\d<>])");
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("(?<=[\\d%.])\\s*(?:(?:[x×*]\\s*)?10[\\^*]?\\d{1,2}\\s*/\\s*[a-zμ]{1,3}"
                    + "|[a-zμ%][a-z0-9μ%.^*]*(?:/[a-z0-9μ.^²³*]+)+|fl|pg|g|s|sec|iu|u|mg|mmhg|℃|°c)$");

    public ReferenceInterval {
        text = text == null ? "" : text;
    }

    /** Reads a printed interval. Never fails: what is not one interval is kept as text without numbers. */
    public static ReferenceInterval parse(String printed) {
        return parse(printed, DecimalMark.UNKNOWN);
    }

    public static ReferenceInterval parse(String printed, DecimalMark mark) {
        String text = PrintedText.tidy(printed);
        String normal = PrintedText.normal(text).toLowerCase(Locale.ROOT);
        normal = ENCLOSED.matcher(normal).replaceFirst("$1");
        normal = LABEL.matcher(normal).replaceFirst("");
        normal = UNIT_BEHIND.matcher(normal).replaceFirst("").strip();
        Matcher two = TWO_ENDED.matcher(normal);
        if (two.matches()) {
            return twoEnded(two, mark, text);
        }
        return oneEnded(LOWER_WORDS.matcher(normal).replaceFirst(">="), mark, text);
    }

    private static ReferenceInterval twoEnded(Matcher two, DecimalMark mark, String text) {
        Optional<Double> low = number(two.group(1), mark);
        Optional<Double> high = number(two.group(3), mark);
        boolean unclear = two.group(2).equals("--") && low.isPresent() && low.get() < 0;
        if (low.isEmpty() || high.isEmpty() || low.get() > high.get() || unclear) {
            return new ReferenceInterval(null, null, text);
        }
        return new ReferenceInterval(low.get(), high.get(), text);
    }

    private static ReferenceInterval oneEnded(String normal, DecimalMark mark, String text) {
        String bounded = UPPER_WORDS.matcher(normal).replaceFirst("<=");
        Optional<Map.Entry<String, Comparator>> comparator = PrintedValue.leadingComparator(bounded);
        Optional<Double> bound = comparator.flatMap(
                word -> number(bounded.substring(word.getKey().length()).strip(), mark));
        if (bound.isEmpty()) {
            return new ReferenceInterval(null, null, text);
        }
        return comparator.get().getValue().below()
                ? new ReferenceInterval(null, bound.get(), text)
                : new ReferenceInterval(bound.get(), null, text);
    }

    private static Optional<Double> number(String printed, DecimalMark mark) {
        return PrintedNumber.parse(printed.replace("%", "").strip(), mark);
    }

    /** True when it has at least one end. */
    public boolean bounded() {
        return low != null || high != null;
    }

    /** True when the end itself is outside, as in {@code <20} and {@code >59}. */
    public boolean strict() {
        if (low != null && high != null) {
            return false;
        }
        String lower = PrintedText.normal(text).toLowerCase(Locale.ROOT);
        String normal = LABEL.matcher(OPENING.matcher(lower).replaceFirst("")).replaceFirst("");
        return PrintedValue.leadingComparator(normal)
                .map(Map.Entry::getValue)
                .filter(comparator -> comparator == Comparator.LESS || comparator == Comparator.GREATER)
                .isPresent();
    }
}
