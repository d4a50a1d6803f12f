package org.catamnesis.ui.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** How much of the calendar shows at once. */
enum Span {
    DAY,
    WEEK,
    MONTH;

    private static final int WEEK_DAYS = 7;
    private static final int MONTH_DAYS = 42;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The days that show around one; weeks begin on Monday, a month has six of them. */
    List<LocalDate> days(LocalDate day) {
        return switch (this) {
            case DAY -> List.of(day);
            case WEEK -> from(monday(day), WEEK_DAYS);
            case MONTH -> from(monday(day.withDayOfMonth(1)), MONTH_DAYS);
        };
    }

    /** The same day in the next ({@code by} 1) or last (-1) one. */
    LocalDate turn(LocalDate day, int by) {
        return switch (this) {
            case DAY -> day.plusDays(by);
            case WEEK -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
        };
    }

    private static List<LocalDate> from(LocalDate first, int days) {
        return first.datesUntil(first.plusDays(days)).toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
