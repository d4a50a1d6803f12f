package org.catamnesis.lab;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a result stands to its interval, as the laboratory marks it. The codes are those of HL7 table 0078. */
public enum Flag {
    NORMAL("N"),
    LOW("L"),
    HIGH("H"),
    CRITICAL_LOW("LL"),
    CRITICAL_HIGH("HH"),
    /** Marked, without saying in which direction. */
    ABNORMAL("A"),
    CRITICAL("AA"),
    BORDERLINE("B");

    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");

    private final String code;

    Flag(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean low() {
        return this == LOW || this == CRITICAL_LOW;
    }

    public boolean high() {
        return this == HIGH || this == CRITICAL_HIGH;
    }

    public boolean critical() {
        return this == CRITICAL || this == CRITICAL_LOW || this == CRITICAL_HIGH;
    }

    /** Anything that a laboratory marks; a borderline result is not. */
    public boolean abnormal() {
        return this != NORMAL && this != BORDERLINE;
    }

    /** The meaning of a printed mark ({@code ↑}, {@code HH}, {@code 偏低}, {@code Élevé}, {@code *}); empty if unknown. */
    public static Optional<Flag> parse(String printed) {
        Flag literal = Words.MEANINGS.get(printed);
        if (literal != null) {
            return Optional.of(literal);
        }
        String text = BRACKETS.matcher(PrintedText.normal(printed).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
        return Optional.ofNullable(Words.MEANINGS.get(text));
    }

    /** How laboratories write their marks; apart, because an enum's constants come first. */
    private static final class Words {
        static final Map<String, Flag> MEANINGS = new HashMap<>();

        static {
            add(NORMAL, "n|N|normal|normale|正常|ok|wnl");
            add(LOW, "l|L|lo|low|below|↓|⬇|⇩|▼|▽|🔻|-|低|偏低|降低|basso|bassa|bas|basse|abaissé|niedrig|erniedrigt");
            add(LOW, "bajo|baja|l *|l*|↓ *|↓*|* ↓");
            add(HIGH, "h|H|hi|high|above|↑|⬆|⇧|▲|△|🔺|+|++|高|偏高|升高|增高|alto|alta|haut|élevé|élevée|hoch|erhöht");
            add(HIGH, "h *|h*|↑ *|↑*|* ↑");
            add(CRITICAL_LOW, "ll|l!|↓↓|⬇⬇|↓↓↓|▼▼|--|---|critical low|critically low|panic low|危急低值|极低");
            add(CRITICAL_HIGH, "hh|h!|↑↑|⬆⬆|↑↑↑|▲▲|+++|critical high|critically high|panic high|危急高值|极高");
            add(ABNORMAL, "*|**|***|#|##|a|abn|abnormal|异常|anormal|anormale|fuori norma|阳性");
            add(CRITICAL, "aa|!|!!|c|critical|panic|危急|危急值");
            add(BORDERLINE, "b|borderline|临界|limite");
        }

        private static void add(Flag flag, String marks) {
            for (String mark : marks.split("\\|")) {
                MEANINGS.put(mark, flag);
            }
        }
    }
}
