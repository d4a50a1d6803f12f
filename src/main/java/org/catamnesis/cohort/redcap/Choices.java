package org.catamnesis.cohort.redcap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a field may hold, each under the value that REDCap keeps for it, which is of letters, digits, points, dashes and
 * underscores. A code that is told and has no label is a choice of its own.
 */
final class Choices {
    private static final Map<String, String> RAW =
            Map.of("<", "lt", "<=", "le", ">=", "ge", ">", "gt", "*", "any", "yes", "1", "no", "0");

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> unlabelled = new TreeMap<>();
    private UnaryOperator<String> names = UnaryOperator.identity();

    /** The same labels, to which codes are added apart. */
    Choices copy() {
        Choices copy = new Choices();
        copy.labels.putAll(labels);
        return copy;
    }

    /** What names the codes that have no label. */
    void naming(UnaryOperator<String> names) {
        this.names = names;
    }

    void label(String code, String english, String chinese) {
        labels.put(code, english.equals(chinese) ? english : english + " " + chinese);
    }

    /** The value that REDCap keeps for a code. */
    String raw(String code) {
        if (!labels.containsKey(code)) unlabelled.computeIfAbsent(code, names);
        return kept(code);
    }

    private static String kept(String code) {
        String known = RAW.get(code);
        if (known != null) return known;
        StringBuilder raw = new StringBuilder();
        code.codePoints().forEach(c -> {
            if (legal(c)) raw.appendCodePoint(c);
            else raw.append('_').append(Integer.toHexString(c));
        });
        return raw.toString();
    }

    private static boolean legal(int c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    boolean none() {
        return labels.isEmpty() && unlabelled.isEmpty();
    }

    int count() {
        return labels.size() + unlabelled.size();
    }

    /** Each code with the value that REDCap keeps for it. */
    Map<String, String> rawByCode() {
        Map<String, String> raw = new LinkedHashMap<>();
        labels.keySet().forEach(code -> raw.put(code, kept(code)));
        unlabelled.keySet().forEach(code -> raw.put(code, kept(code)));
        return raw;
    }

    /** {@code code, label | code, label}. */
    String text() {
        StringBuilder text = new StringBuilder();
        labels.forEach((code, label) -> append(text, code, label));
        unlabelled.forEach((code, label) -> append(text, code, label));
        return text.toString();
    }

    private static void append(StringBuilder text, String code, String label) {
        if (!text.isEmpty()) text.append(" | ");
        text.append(kept(code)).append(", ").append(RedcapText.plain(label));
    }
}
