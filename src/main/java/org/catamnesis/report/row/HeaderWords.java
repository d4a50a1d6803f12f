package org.catamnesis.report.row;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words at the heads of columns, in Chinese, English, French, Italian, Spanish, German and Portuguese. */
final class HeaderWords {
    private static final Map<String, ColumnRole> ROLES = read();

    private HeaderWords() {}

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
        return Optional.ofNullable(ROLES.get(WordList.plain(phrase)));
    }
}
