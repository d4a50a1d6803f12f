package org.catamnesis.ui.results;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.ui.common.TypedDate;

/** When a sample was taken, as people type it: a date, with or without a time such as 8:21, 0821 or 8点21. */
record TypedTime(LocalDateTime at, boolean timeKnown) {
    private static final Pattern PARTS = Pattern.compile("(\\S+?)(?:[\\sT]+(\\d{1,2})[:：点时.]?(\\d{2})?分?)?");

    /** Empty when the text is no date of the calendar or no time of the day. */
    static Optional<TypedTime> parse(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time = parts.group(2) == null
                    ? LocalTime.MIDNIGHT
                    : LocalTime.of(
                            Integer.parseInt(parts.group(2)),
                            parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
            return TypedDate.parse(parts.group(1)).map(day -> new TypedTime(day.atTime(time), parts.group(2) != null));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
