package org.catamnesis.followup.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week as tables keep them, such as {@code MON,THU}. */
final class WeekdayText {
    private static final int LETTERS = 3;

    private WeekdayText() {}

    static String of(Collection<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.name().substring(0, LETTERS))
                .collect(Collectors.joining(","));
    }

    /** None for null and an empty text. */
    static Set<DayOfWeek> parse(String text) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (text == null || text.isEmpty()) return days;
        for (String part : text.split(","))
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name().startsWith(part))
                    .forEach(days::add);
        return days;
    }
}
