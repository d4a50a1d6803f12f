package org.catamnesis.ui.audit;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEntry;
import org.catamnesis.access.Role;
import org.catamnesis.ui.common.Words;

/** An entry in words. */
final class AuditWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Pattern USER = Pattern.compile("user (\\d+)");
    private final Words words;
    private final Supplier<Map<Long, String>> names;
    private final LongFunction<String> patients;

    /** @param patients what a patient is called here: by name for one who may know it, by row id otherwise */
    AuditWords(Words words, Supplier<Map<Long, String>> names, LongFunction<String> patients) {
        this.words = words;
        this.names = names;
        this.patients = patients;
    }

    String time(AuditEntry entry) {
        return TIME.format(entry.at());
    }

    String who(AuditEntry entry) {
        if (entry.accountId() == null) return words.now("audit.nobody");
        return name(entry.accountId());
    }

    String what(AuditEntry entry) {
        return words.now(key(entry.action()));
    }

    String whose(AuditEntry entry) {
        return entry.patientId() == null ? "" : patients.apply(entry.patientId());
    }

    /** Names and words where the entry has ids and codes. */
    String detail(AuditEntry entry) {
        if (entry.detail() == null) return "";
        if (entry.action() == Action.REFUSED) return operation(entry.detail());
        if (entry.detail().startsWith("unknown-name "))
            return words.now("audit.unknown-name", entry.detail().substring("unknown-name ".length()));
        String named = USER.matcher(entry.detail())
                .replaceAll(
                        found -> java.util.regex.Matcher.quoteReplacement(name(Long.parseLong(found.group(1))) + " ·"));
        if (!named.contains(" ·")) return known(entry.detail());
        return roles(named.endsWith(" ·") ? named.substring(0, named.length() - 2) : named);
    }

    /** One line for a spreadsheet. */
    String tabbed(AuditEntry entry) {
        return String.join("\t", time(entry), who(entry), what(entry), whose(entry), detail(entry));
    }

    static String key(Action action) {
        return "audit-action." + action.code();
    }

    /** Words for the nouns that stores use; ids and codes stay as they are. */
    private String known(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> {
                    String bare = word.replace(",", "");
                    String key = "audit-word." + bare;
                    return words.messages().get().has(key) ? word.replace(bare, words.now(key)) : word;
                })
                .collect(Collectors.joining(" "));
    }

    private String operation(String name) {
        String key = "audit-operation." + name.toLowerCase(Locale.ROOT).replace('_', '-');
        return words.messages().get().has(key) ? words.now(key) : name;
    }

    private String name(long account) {
        return names.get().getOrDefault(account, words.now("audit.nobody"));
    }

    private String roles(String text) {
        return Arrays.stream(text.split(" "))
                .map(word ->
                        Arrays.stream(Role.values()).anyMatch(role -> code(role).equals(word))
                                ? words.now("role." + word)
                                : word.equals(">") ? "→" : word)
                .collect(Collectors.joining(" "));
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
