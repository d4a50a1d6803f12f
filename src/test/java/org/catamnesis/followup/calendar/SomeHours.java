package org.catamnesis.followup.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.catamnesis.patient.Organ;

/** Clinic hours of tests. */
final class SomeHours {
    private SomeHours() {}

    /** 08:00 to 10:00 in slots of half an hour, two in each. */
    static ClinicHours of(long line, LocalDate from, LocalDate until, int everyWeeks, DayOfWeek... days) {
        return at(line, from, until, everyWeeks, "08:00", "10:00", days);
    }

    /** Every week for ever at other hours. */
    static ClinicHours at(long line, LocalDate from, String begin, String end, DayOfWeek... days) {
        return at(line, from, null, 1, begin, end, days);
    }

    private static ClinicHours at(
            long line, LocalDate from, LocalDate until, int everyWeeks, String begin, String end, DayOfWeek... days) {
        return new ClinicHours(
                line,
                line,
                "Liver clinic",
                Set.of(days),
                everyWeeks,
                from,
                until,
                LocalTime.parse(begin),
                LocalTime.parse(end),
                30,
                2,
                Set.of(Organ.LIVER),
                "Dr. Test");
    }

    /** Every day for ever. */
    static ClinicHours daily(long line, LocalDate from) {
        return of(line, from, null, 1, DayOfWeek.values());
    }
}
