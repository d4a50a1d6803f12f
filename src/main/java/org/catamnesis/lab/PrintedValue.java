package org.catamnesis.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content of a value cell: the value and the flag printed around it ({@code flag} is empty where none is). */
public record PrintedValue(ResultValue value, String flag) {
    private static final int LONGEST = 200;
    private static final String ARROWS = "↑↓⬆⬇⇧⇩▲▼△▽🔺🔻";
    private static final Pattern BEFORE = Pattern.compile("^(?<flag>[" + ARROWS
            + "]+|[*#]+|(?:HH|LL|H|L)(?=[\\s\\d<>])|[(\\[](?:HH|LL|H|L)[)\\]])\\s*(?<rest>\\S.*)$");
    private static final Pattern AFTER =
            Pattern.compile("^(?<rest>.*?\\S)\\s*(?<flag>[" + ARROWS + "]+|[*#!]+|(?<=[\\d\\s])(?:HH|LL|H|L)"
                    + "|[(\\[](?:HH|LL|H|L|[" + ARROWS + "]+)[)\\]]|(?<=\\s)(?:A|N|\\+{1,3}|-{1,3})"
                    + "|(?i:(?<=[\\d\\s])(?:high|low|abnormal|normal|borderline|critical))|偏高|偏低|高|低)$");
    private static final Map<String, Comparator> WORDS = comparators();
    private static final Pattern BELOW_DETECTION = Pattern.compile(
            "(?i)低于(?:最低)?(?:检测|检出|定量)(?:下限|限)|未检(?:测)?(?:出|到)|未测出|检测不到|(?:target )?not detected|undetectable"
                    + "|below (?:the )?(?:lower )?(?:limit of )?(?:detection|quantification)(?: limit)?|\\btnd\\b"
                    + "|<\\s*(?:lod|loq|lloq|llod|ldl)\\b|non rilevat[oa]|non rilevabile|non détectée?|indétectable|nicht nachweisbar|no detectad[oa]|indetectable");
    private static final Pattern TITRE = Pattern.compile("[<>]?=?\\s*1\\s*:\\s*\\d+");

    /** Reads a value cell without its unit. Never fails: what is no number is kept as text. */
    public static PrintedValue parse(String printed, DecimalMark mark) {
        String rest = PrintedText.tidy(printed);
        if (rest.length() > LONGEST) {
            return new PrintedValue(new ResultValue(rest, null, null), "");
        }
        StringBuilder flags = new StringBuilder();
        if (!Qualitative.of(rest).isPresent()) {
            Matcher before = BEFORE.matcher(rest);
            if (before.matches()) {
                flags.append(before.group("flag"));
                rest = before.group("rest");
            }
            for (Matcher after = AFTER.matcher(rest);
                    after.matches() && hasValue(after.group("rest"));
                    after = AFTER.matcher(rest)) {
                flags.insert(0, flags.isEmpty() ? "" : " ").insert(0, after.group("flag"));
                rest = after.group("rest");
            }
        }
        return new PrintedValue(value(rest, mark), bare(flags.toString()));
    }

    private static boolean hasValue(String rest) {
        return rest.codePoints().anyMatch(Character::isDigit)
                || Qualitative.of(rest).isPresent();
    }

    private static String bare(String flags) {
        return flags.isEmpty() ? "" : flags.replaceAll("[()\\[\\]]", "").strip();
    }

    private static ResultValue value(String text, DecimalMark mark) {
        String normal = PrintedText.normal(text);
        if (TITRE.matcher(normal).matches()) {
            return new ResultValue(text, null, null);
        }
        Matcher undetected = BELOW_DETECTION.matcher(normal);
        if (undetected.find()) {
            String rest =
                    undetected.replaceFirst(" ").replaceAll("[():,;]", " ").strip();
            return new ResultValue(text, Comparator.LESS, number(rest, mark).number());
        }
        if (Qualitative.of(normal).isPresent()) {
            return new ResultValue(text, null, null);
        }
        ResultValue read = number(normal, mark);
        return new ResultValue(text, read.comparator(), read.number());
    }

    /** A comparator only counts together with the number that it bounds. */
    private static ResultValue number(String normal, DecimalMark mark) {
        String lower = normal.toLowerCase(Locale.ROOT);
        Optional<Map.Entry<String, Comparator>> word = leadingComparator(lower);
        Comparator comparator = word.map(Map.Entry::getValue).orElse(null);
        String digits = word.map(
                        spelling -> lower.substring(spelling.getKey().length()).strip())
                .orElse(lower);
        Optional<Double> number = PrintedNumber.parse(digits, mark);
        return new ResultValue(normal, number.isPresent() ? comparator : null, number.orElse(null));
    }

    private static Map<String, Comparator> comparators() {
        Map<String, Comparator> words = new LinkedHashMap<>();
        add(words, Comparator.AT_MOST, "<=", "小于等于", "小于或等于", "不大于", "不超过", "at most", "up to");
        add(words, Comparator.AT_LEAST, ">=", "大于等于", "大于或等于", "不小于", "不低于", "at least");
        add(
                words,
                Comparator.LESS,
                "<",
                "小于",
                "低于",
                "less than",
                "below",
                "inferiore a",
                "inferior a",
                "inf. a",
                "inf. à",
                "inférieur à",
                "moins de",
                "menor que",
                "menor de",
                "kleiner als",
                "unter");
        add(
                words,
                Comparator.GREATER,
                ">",
                "大于",
                "高于",
                "greater than",
                "more than",
                "above",
                "superiore a",
                "superior a",
                "sup. a",
                "sup. à",
                "supérieur à",
                "plus de",
                "mayor que",
                "mayor de",
                "größer als",
                "über");
        return words;
    }

    private static void add(Map<String, Comparator> words, Comparator comparator, String... spellings) {
        List.of(spellings).forEach(spelling -> words.put(spelling, comparator));
    }

    /** The comparator that a normalised, lower-case text begins with, with its length; empty when it begins with none. */
    static Optional<Map.Entry<String, Comparator>> leadingComparator(String normal) {
        if (normal.isEmpty() || Character.isDigit(normal.charAt(0))) {
            return Optional.empty();
        }
        for (Map.Entry<String, Comparator> word : WORDS.entrySet()) {
            if (normal.startsWith(word.getKey())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
