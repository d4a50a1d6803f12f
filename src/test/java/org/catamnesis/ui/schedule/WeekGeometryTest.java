package org.catamnesis.ui.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.junit.jupiter.api.Test;

class WeekGeometryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
    private static final List<LocalDate> WEEK = Span.WEEK.days(MONDAY.plusDays(3));
    private static final WeekGeometry PLAIN = WeekGeometry.of(WEEK, List.of(), List.of(), 752, 52, 540);

    @Test
    void withoutHoursAWorkingDayFillsTheHeight() {
        assertEquals(new WeekGeometry(WEEK, 752, 52, 480, 1020, 1), PLAIN);
        assertEquals(100, PLAIN.columnWidth());
        assertEquals(252, PLAIN.x(MONDAY.plusDays(2)));
        assertEquals(60, PLAIN.y(540));
    }

    @Test
    void aPlaceIsADayAndATimeAndWhatLiesOutsideTheNearest() {
        assertEquals(MONDAY.plusDays(2).atTime(9, 30), PLAIN.timeAt(260, 90));
        assertEquals(MONDAY.atTime(8, 0), PLAIN.timeAt(-10, -10));
        assertEquals(MONDAY.plusDays(6).atTime(16, 59), PLAIN.timeAt(9000, 9000));
        assertEquals(0.5, PLAIN.across(302));
    }

    @Test
    void anEarlyAppointmentAndShortSlotsMakeItHigher() {
        var early = Appointment.booked(1, new Slot(MONDAY.atTime(6, 40), 20, null), "lab", List.of());
        var geometry = WeekGeometry.of(WEEK, List.of(), List.of(early), 752, 52, 100);
        assertEquals(360, geometry.from());
        assertEquals(600, geometry.to(), "four hours at least");
        assertTrue(geometry.height() > 100, "an hour stays high enough to be read");
    }

    @Test
    void aMonthHasSixWeeksFromTheMondayBeforeItsFirstDay() {
        List<LocalDate> days = Span.MONTH.days(LocalDate.of(2028, 2, 29));
        assertEquals(LocalDate.of(2028, 1, 31), days.getFirst());
        assertEquals(42, days.size());
        assertEquals(LocalDate.of(2026, 2, 28), Span.MONTH.turn(LocalDate.of(2026, 1, 31), 1));
        assertEquals(
                LocalDate.of(2027, 1, 3),
                Span.WEEK.days(LocalDate.of(2026, 12, 31)).getLast());
        assertEquals(List.of(MONDAY), Span.DAY.days(MONDAY));
    }
}
