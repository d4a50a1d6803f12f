package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.ClinicHours;

/**
 * Days side by side over the hours of the day, in pixels.
 *
 * @param axis width of the axis of hours at the left
 * @param from first minute of the day that shows, {@code to} the one after the last; whole hours
 * @param minute height of a minute
 */
record WeekGeometry(List<LocalDate> days, double width, double axis, int from, int to, double minute) {
    private static final int HOUR = 60;
    private static final int USUAL_FROM = 8 * HOUR;
    private static final int USUAL_TO = 17 * HOUR;
    private static final double LEAST_SLOT = 18;
    private static final double LEAST_HOUR = 52;

    /** Shows all of these hours and appointments, and fills the height where a slot stays high enough to be read. */
    static WeekGeometry of(
            List<LocalDate> days,
            List<ClinicHours> hours,
            List<Appointment> appointments,
            double width,
            double axis,
            double height) {
        int from = IntStream.concat(
                        hours.stream().mapToInt(one -> one.start().toSecondOfDay() / 60),
                        appointments.stream().mapToInt(DayLayout::minute))
                .min()
                .orElse(USUAL_FROM);
        int to = IntStream.concat(
                        hours.stream().mapToInt(one -> one.end().toSecondOfDay() / 60),
                        appointments.stream().mapToInt(DayLayout::end))
                .max()
                .orElse(USUAL_TO);
        int first = from / HOUR * HOUR;
        int last = Math.max(first + 4 * HOUR, (to + HOUR - 1) / HOUR * HOUR);
        int shortest = hours.stream().mapToInt(ClinicHours::slotMinutes).min().orElse(30);
        double least = Math.max(LEAST_HOUR / HOUR, LEAST_SLOT / shortest);
        return new WeekGeometry(days, width, axis, first, last, Math.max(least, height / (last - first)));
    }

    double columnWidth() {
        return Math.max(0, (width - axis) / days.size());
    }

    double height() {
        return (to - from) * minute;
    }

    double x(LocalDate day) {
        return axis + days.indexOf(day) * columnWidth();
    }

    double y(int minuteOfDay) {
        return (minuteOfDay - from) * minute;
    }

    /** The day under a place; the nearest one beside them. */
    LocalDate dayAt(double x) {
        int column = (int) Math.floor((x - axis) / columnWidth());
        return days.get(Math.clamp(column, 0, days.size() - 1));
    }

    /** How far to the right in its day, 0 to 1. */
    double across(double x) {
        return Math.clamp((x - x(dayAt(x))) / columnWidth(), 0, 1);
    }

    /** The time under a place, in whole minutes; the nearest one that shows. */
    LocalDateTime timeAt(double x, double y) {
        int minuteOfDay = Math.clamp((int) Math.floor(from + y / minute), from, to - 1);
        return dayAt(x).atStartOfDay().plusMinutes(minuteOfDay);
    }
}
