package org.catamnesis.plot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Ticks at round dates, as dense as their ISO labels allow. */
final class CalendarTicks {
    private static final double DAYS_A_MONTH = 30.436875;
    private static final double APART = 18;

    private enum Every {
        HOURS(1 / 24.0, "03-15 06:00"),
        DAYS(1, "2026-03-15"),
        MONTHS(DAYS_A_MONTH, "2026-03"),
        YEARS(12 * DAYS_A_MONTH, "2026");

        final double days;
        final double width;

        Every(double days, String sample) {
            this.days = days;
            this.width = Lettering.small(new Ink(0)).width(sample) + APART;
        }
    }

    private record Step(Every unit, int count) {}

    private static final List<Step> STEPS = List.of(
            new Step(Every.HOURS, 6),
            new Step(Every.HOURS, 12),
            new Step(Every.DAYS, 1),
            new Step(Every.DAYS, 2),
            new Step(Every.DAYS, 7),
            new Step(Every.DAYS, 14),
            new Step(Every.MONTHS, 1),
            new Step(Every.MONTHS, 2),
            new Step(Every.MONTHS, 3),
            new Step(Every.MONTHS, 6),
            new Step(Every.YEARS, 1),
            new Step(Every.YEARS, 2),
            new Step(Every.YEARS, 5),
            new Step(Every.YEARS, 10),
            new Step(Every.YEARS, 50),
            new Step(Every.YEARS, 100),
            new Step(Every.YEARS, 1000),
            new Step(Every.YEARS, 5000));

    private CalendarTicks() {}

    static List<Tick> of(TimeScale time) {
        Step step = STEPS.stream()
                .filter(s -> s.unit.days * s.count * time.pixelsPerDay() >= s.unit.width)
                .findFirst()
                .orElse(STEPS.getLast());
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime at = start(step, time.from());
        while (PlotTime.of(at) <= time.to()) {
            if (PlotTime.of(at) >= time.from()) ticks.add(new Tick(PlotTime.of(at), label(step.unit, at)));
            at = at.plus(
                    step.count,
                    switch (step.unit) {
                        case HOURS -> ChronoUnit.HOURS;
                        case DAYS -> ChronoUnit.DAYS;
                        case MONTHS -> ChronoUnit.MONTHS;
                        case YEARS -> ChronoUnit.YEARS;
                    });
        }
        return ticks;
    }

    /** The last round date at or before this time; weeks begin on Monday. */
    private static LocalDateTime start(Step step, double from) {
        LocalDate day = PlotTime.day(from);
        return switch (step.unit) {
            case HOURS -> day.atStartOfDay();
            case DAYS ->
                LocalDate.ofEpochDay(Math.floorDiv(day.toEpochDay() + 3, step.count) * step.count - 3)
                        .atStartOfDay();
            case MONTHS ->
                LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / step.count * step.count + 1, 1)
                        .atStartOfDay();
            case YEARS ->
                LocalDate.of(Math.floorDiv(day.getYear(), step.count) * step.count, 1, 1)
                        .atStartOfDay();
        };
    }

    private static String label(Every unit, LocalDateTime at) {
        String day = at.toLocalDate().toString();
        return switch (unit) {
            case HOURS ->
                at.getHour() == 0
                        ? day
                        : "%02d-%02d %02d:00".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour());
            case DAYS -> day;
            case MONTHS -> day.substring(0, day.length() - 3);
            case YEARS -> String.valueOf(at.getYear());
        };
    }
}
