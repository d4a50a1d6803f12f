package org.catamnesis.report.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words at the heads of columns, in Chinese, English, French, Italian, Spanish, German and Portuguese. */
final class HeaderWords {
    private static final Pattern MEASURED = Pattern.compile("(.*\\S)\\s*[(（\\[]([^()（）\\[\\]]+)[)）\\]]");
    private static final Map<String, ColumnRole> ROLES = read();

    private static final Set<String> BEGINNINGS = beginnings();

    private HeaderWords() {}

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (String phrase : ROLES.keySet()) {
            for (int end = 0; end <= phrase.length(); end++) {
                beginnings.add(phrase.substring(0, end));
            }
        }
        return Set.copyOf(beginnings);
    }

    /** Whether a phrase that begins with this word may be one of them; most words of prose may not. */
    static boolean begins(String word) {
        return BEGINNINGS.contains(WordList.plain(word)) || word.codePoints().anyMatch(c -> "(（[".indexOf(c) >= 0);
    }

    private static Map<String, ColumnRole> read() {
        Properties lists = WordList.read("header-words.properties");
        Map<String, ColumnRole> roles = new HashMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            String list = lists.getProperty(role.name().toLowerCase(Locale.ROOT), "");
            for (String phrase : list.split("\\|")) {
                roles.putIfAbsent(WordList.plain(phrase), role);
            }
        }
        return Map.copyOf(roles);
    }

    static Optional<ColumnRole> role(String phrase) {
        ColumnRole role = ROLES.get(WordList.plain(phrase));
        if (role != null || phrase.isEmpty() || ")）]".indexOf(phrase.charAt(phrase.length() - 1)) < 0) {
            return Optional.ofNullable(role);
        }
        Matcher measured = MEASURED.matcher(phrase);
        return measured.matches() && Forms.isStrongUnit(measured.group(2))
                ? Optional.ofNullable(ROLES.get(WordList.plain(measured.group(1))))
                : Optional.empty();
    }

    /** The unit that a head prints for its whole column: {@code Result (ng/mL)}; empty when it prints none. */
    static String unit(String phrase) {
        Matcher measured = MEASURED.matcher(phrase);
        return measured.matches() && Forms.isStrongUnit(measured.group(2))
                ? measured.group(2).strip()
                : "";
    }
}
