package org.catamnesis.ui.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The moment of a sample as people type it: {@code 2026-09-14 08:21}, {@code 2026/9/14}, {@code 20260914 0821}.
 *
 * @param at midnight where {@code timeKnown} is false
 */
record CollectedText(LocalDateTime at, boolean timeKnown) {
    private static final Pattern TYPED = Pattern.compile(
            "(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?(?:[ T]+(\\d{1,2})[:：]?(\\d{2})(?:[:：]\\d{2})?)?");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Empty when the text is no moment of the calendar. */
    static Optional<CollectedText> parse(String text) {
        Matcher typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(typed, 1), number(typed, 2), number(typed, 3));
            return Optional.of(
                    typed.group(4) == null
                            ? new CollectedText(day.atStartOfDay(), false)
                            : new CollectedText(day.atTime(number(typed, 4), number(typed, 5)), true));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** As shown everywhere; empty while unknown. */
    static String text(LocalDateTime at, boolean timeKnown) {
        if (at == null) {
            return "";
        }
        return timeKnown ? MINUTE.format(at) : at.toLocalDate().toString();
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }
}
