package org.catamnesis.plot;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Time on a chart: days since 1970-01-01 in the clinic's own time, with the time of day as a fraction. */
public final class PlotTime {
    /** Beyond ±10,000 years nothing is drawn. */
    static final double FURTHEST = 3_650_000;

    private static final double MINUTES = 1440;

    private PlotTime() {}

    public static double of(LocalDate day) {
        return day.toEpochDay();
    }

    public static double of(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() + time.toLocalTime().toSecondOfDay() / 86_400.0;
    }

    public static LocalDate day(double time) {
        return LocalDate.ofEpochDay((long) Math.floor(time));
    }

    /** {@code 2026-09-14}, with {@code 08:21} after it when a time of day is known. */
    public static String text(double time) {
        long minutes = Math.round(time * MINUTES);
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(minutes, (long) MINUTES));
        long minute = Math.floorMod(minutes, (long) MINUTES);
        return minute == 0 ? day.toString() : "%s %02d:%02d".formatted(day, minute / 60, minute % 60);
    }

    /** {@code D+412}, {@code D+0}, {@code D−7}. */
    public static String sinceTransplant(double time, double dayZero) {
        return dayText((long) Math.floor(time) - (long) Math.floor(dayZero));
    }

    static String dayText(long day) {
        return day < 0 ? "D−" + -day : "D+" + day;
    }

    static boolean drawable(double time) {
        return Math.abs(time) <= FURTHEST;
    }
}
