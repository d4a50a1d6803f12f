package org.catamnesis.lab;

import java.util.Locale;
import java.util.Optional;

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

    /** The meaning of a printed mark ({@code ↑}, {@code HH}, {@code 偏低}, {@code Élevé}, {@code *}); empty when unknown. */
    public static Optional<Flag> parse(String printed) {
        String text = PrintedText.normal(printed)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[()\\[\\]]", "")
                .strip();
        Flag flag = switch (text) {
            case "n", "normal", "normale", "正常", "ok", "wnl" -> NORMAL;
            case "l",
                    "lo",
                    "low",
                    "below",
                    "↓",
                    "⬇",
                    "⇩",
                    "▼",
                    "▽",
                    "🔻",
                    "-",
                    "低",
                    "偏低",
                    "降低",
                    "basso",
                    "bassa",
                    "bas",
                    "basse",
                    "abaissé",
                    "niedrig",
                    "erniedrigt",
                    "bajo",
                    "baja",
                    "l *",
                    "l*",
                    "↓ *",
                    "↓*",
                    "* ↓" -> LOW;
            case "h",
                    "hi",
                    "high",
                    "above",
                    "↑",
                    "⬆",
                    "⇧",
                    "▲",
                    "△",
                    "🔺",
                    "+",
                    "++",
                    "高",
                    "偏高",
                    "升高",
                    "增高",
                    "alto",
                    "alta",
                    "haut",
                    "élevé",
                    "élevée",
                    "hoch",
                    "erhöht",
                    "h *",
                    "h*",
                    "↑ *",
                    "↑*",
                    "* ↑" -> HIGH;
            case "ll",
                    "l!",
                    "↓↓",
                    "⬇⬇",
                    "↓↓↓",
                    "▼▼",
                    "--",
                    "---",
                    "critical low",
                    "critically low",
                    "panic low",
                    "危急低值",
                    "极低" -> CRITICAL_LOW;
            case "hh",
                    "h!",
                    "↑↑",
                    "⬆⬆",
                    "↑↑↑",
                    "▲▲",
                    "+++",
                    "critical high",
                    "critically high",
                    "panic high",
                    "危急高值",
                    "极高" -> CRITICAL_HIGH;
            case "*",
                    "**",
                    "***",
                    "#",
                    "##",
                    "a",
                    "abn",
                    "abnormal",
                    "异常",
                    "anormal",
                    "anormale",
                    "fuori norma",
                    "阳性" -> ABNORMAL;
            case "aa", "!", "!!", "c", "critical", "panic", "危急", "危急值" -> CRITICAL;
            case "b", "borderline", "临界", "limite" -> BORDERLINE;
            default -> null;
        };
        return Optional.ofNullable(flag);
    }
}
