package org.catamnesis.followup.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
import org.catamnesis.followup.protocol.Rhythm.EveryMonths;
import org.catamnesis.followup.protocol.Rhythm.OnDays;
import org.catamnesis.followup.protocol.Rhythm.Weekdays;

/** The days that a rhythm gives. Months are counted from where they began, so that a clamped day never moves the next. */
final class Rhythms {
    private Rhythms() {}

    /**
     * The next after something took place.
     *
     * @param early days by which it may have come before the day that it was for
     * @param dayZero of the transplant, for days that are counted from it
     */
    static Optional<LocalDate> after(Rhythm rhythm, LocalDate last, int early, LocalDate dayZero) {
        return switch (rhythm) {
            case EveryDays every -> Optional.of(last.plusDays(every.days()));
            case EveryMonths every -> Optional.of(last.plusMonths(every.months()));
            case Weekdays weekdays -> Optional.of(weekday(weekdays, last.plusDays(early)));
            case OnDays _ -> onGrid(rhythm, dayZero, last, early);
        };
    }

    /** The first day of the fixed grid whose window had not opened on the day that something took place. */
    static Optional<LocalDate> onGrid(Rhythm rhythm, LocalDate dayZero, LocalDate last, int early) {
        LocalDate after = last.plusDays(early);
        return switch (rhythm) {
            case EveryDays every -> {
                long gone = Math.max(0, Math.floorDiv(ChronoUnit.DAYS.between(dayZero, after), every.days()));
                yield Optional.of(dayZero.plusDays((gone + 1) * every.days()));
            }
            case EveryMonths every -> {
                long step = Math.max(1, ChronoUnit.MONTHS.between(dayZero, after) / every.months());
                while (!dayZero.plusMonths(step * every.months()).isAfter(after)) step++;
                yield Optional.of(dayZero.plusMonths(step * every.months()));
            }
            case Weekdays weekdays -> Optional.of(weekdayOfGrid(weekdays, dayZero, after));
            case OnDays on ->
                on.days().stream()
                        .map(dayZero::plusDays)
                        .filter(day -> day.isAfter(after))
                        .findFirst();
        };
    }

    /** About how many days lie between two of them. */
    static int interval(Rhythm rhythm) {
        return switch (rhythm) {
            case EveryDays every -> every.days();
            case EveryMonths every -> every.months() * 30;
            case Weekdays weekdays ->
                Math.max(1, 7 * weekdays.everyWeeks() / weekdays.days().size());
            case OnDays _ -> Integer.MAX_VALUE;
        };
    }

    /** A later one of the same week, else the first of the week that is next in turn. */
    private static LocalDate weekday(Weekdays rhythm, LocalDate after) {
        for (LocalDate day = after.plusDays(1); day.getDayOfWeek() != DayOfWeek.MONDAY; day = day.plusDays(1))
            if (rhythm.days().contains(day.getDayOfWeek())) return day;
        LocalDate monday =
                after.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(rhythm.everyWeeks());
        return firstOfWeek(rhythm, monday);
    }

    private static LocalDate weekdayOfGrid(Weekdays rhythm, LocalDate dayZero, LocalDate after) {
        LocalDate first = dayZero.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate day = after.plusDays(1); ; day = day.plusDays(1)) {
            long week = ChronoUnit.WEEKS.between(first, day);
            if (day.isAfter(dayZero)
                    && week % rhythm.everyWeeks() == 0
                    && rhythm.days().contains(day.getDayOfWeek())) return day;
        }
    }

    private static LocalDate firstOfWeek(Weekdays rhythm, LocalDate monday) {
        LocalDate day = monday;
        while (!rhythm.days().contains(day.getDayOfWeek())) day = day.plusDays(1);
        return day;
    }
}
