package org.catamnesis.followup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
    private static final ClinicHours HOURS =
            SomeHours.of(1, MONDAY, MONDAY.plusDays(30), 1, DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    private static final ClinicCalendar CALENDAR =
            new ClinicCalendar(List.of(HOURS), List.of(ClosedDay.of(MONDAY.plusDays(3), MONDAY.plusDays(3), "x")));
    private final Steps steps = new Steps(CALENDAR);

    private static Slot slot(int day, int hour, int minute) {
        return new Slot(MONDAY.plusDays(day).atTime(hour, minute), 30, 1L);
    }

    @Test
    void laterAndEarlierAreTheTimesOfTheDay() {
        assertEquals(Optional.of(slot(0, 8, 30)), steps.time(slot(0, 8, 0), 1));
        assertEquals(Optional.of(slot(0, 8, 0)), steps.time(slot(0, 8, 30), -1));
        assertEquals(Optional.empty(), steps.time(slot(0, 9, 30), 1));
        assertEquals(Optional.empty(), steps.time(slot(0, 8, 0), -1));
    }

    @Test
    void theNextDayIsOneOnWhichTheClinicIsOpen() {
        assertEquals(Optional.of(slot(7, 8, 0)), steps.day(slot(0, 8, 0), 1));
        assertEquals(Optional.of(slot(0, 8, 0)), steps.day(slot(7, 8, 0), -1));
        assertEquals(Optional.empty(), steps.day(slot(0, 8, 0), -1));
    }

    @Test
    void whatBelongsToNoClinicMovesByAQuarterOfAnHourAndToAnyOpenDay() {
        Slot loose = new Slot(MONDAY.plusDays(2).atTime(14, 0), 20, null);
        assertEquals(Optional.of(new Slot(MONDAY.plusDays(2).atTime(14, 15), 20, null)), steps.time(loose, 1));
        assertEquals(Optional.of(new Slot(MONDAY.plusDays(4).atTime(14, 0), 20, null)), steps.day(loose, 1));
        assertEquals(Optional.empty(), steps.time(new Slot(MONDAY.atTime(0, 0), 20, null), -1));
        assertEquals(Optional.empty(), steps.time(new Slot(MONDAY.atTime(23, 30), 20, null), 1));
    }

    @Test
    void aChangeLeavesThoseWithoutAClinicWhoHadOne() {
        Appointment thursday = Appointment.booked(1, slot(10, 8, 0), "visit", List.of());
        Appointment monday = Appointment.booked(2, slot(7, 9, 30), "visit", List.of());
        Appointment elsewhere =
                Appointment.booked(3, new Slot(MONDAY.plusDays(8).atTime(14, 0), 20, null), "lab", List.of());
        Appointment cancelled = thursday.as(AppointmentState.CANCELLED, null, "x");
        List<Appointment> all = List.of(thursday, monday, elsewhere, cancelled);
        ClinicCalendar mondays =
                new ClinicCalendar(List.of(SomeHours.of(1, MONDAY, null, 1, DayOfWeek.MONDAY)), CALENDAR.entries());
        assertEquals(List.of(thursday), Orphans.of(CALENDAR, mondays, all));
        ClinicCalendar closed = new ClinicCalendar(
                CALENDAR.hours(), List.of(ClosedDay.of(MONDAY.plusDays(7), MONDAY.plusDays(8), "x")));
        assertEquals(List.of(monday, elsewhere), Orphans.of(CALENDAR, closed, all));
        assertEquals(List.of(), Orphans.of(CALENDAR, CALENDAR, all));
    }
}
