package org.catamnesis.followup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;

class ClinicHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

    private static List<LocalDate> days(ClinicHours hours, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(hours::isOn).toList();
    }

    @Test
    void theyTakePlaceOnTheirWeekdaysFromTheFirstDayToTheLast() {
        var hours = SomeHours.of(1, MONDAY.plusDays(1), MONDAY.plusDays(8), 1, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertEquals(
                List.of(MONDAY.plusDays(1), MONDAY.plusDays(7), MONDAY.plusDays(8)),
                days(hours, MONDAY.minusDays(7), MONDAY.plusDays(30)));
    }

    @Test
    void everyOtherWeekCountsFromTheWeekOfTheFirstDayOverTheEndOfAYear() {
        var hours = SomeHours.of(1, LocalDate.of(2026, 12, 17), null, 2, DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertEquals(
                List.of(
                        LocalDate.of(2026, 12, 17),
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 11)),
                days(hours, LocalDate.of(2026, 12, 14), LocalDate.of(2027, 1, 13)));
    }

    @Test
    void aLeapDayIsADayLikeOthersAndAYearOf53WeeksKeepsTheRhythm() {
        var tuesdays = SomeHours.of(1, LocalDate.of(2028, 2, 15), null, 2, DayOfWeek.TUESDAY);
        assertEquals(
                List.of(LocalDate.of(2028, 2, 15), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 14)),
                days(tuesdays, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 3, 20)));
        var longYear = SomeHours.of(1, LocalDate.of(2020, 1, 6), null, 4, DayOfWeek.MONDAY);
        assertEquals(
                List.of(LocalDate.of(2020, 12, 7), LocalDate.of(2021, 1, 4), LocalDate.of(2021, 2, 1)),
                days(longYear, LocalDate.of(2020, 12, 1), LocalDate.of(2021, 2, 5)));
    }

    /** In Europe clocks go forward on 2026-03-29 and back on 2026-10-25; in hours of the wall nothing moves. */
    @Test
    void aChangeOfTheClocksMovesNoSlot() {
        for (LocalDate sunday : List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25))) {
            var hours = SomeHours.daily(1, sunday.minusDays(3));
            assertEquals(
                    List.of(sunday.atTime(8, 0), sunday.atTime(8, 30), sunday.atTime(9, 0), sunday.atTime(9, 30)),
                    hours.slots(sunday).stream().map(Slot::start).toList());
        }
    }

    @Test
    void aSlotThatDoesNotFitBeforeTheEndIsNone() {
        var hours = new ClinicHours(
                1,
                1,
                "x",
                Set.of(DayOfWeek.MONDAY),
                1,
                MONDAY,
                null,
                LocalTime.of(8, 0),
                LocalTime.of(9, 10),
                20,
                3,
                Set.of(),
                null);
        assertEquals(3, hours.slotCount());
        assertEquals(9, hours.capacity());
        assertTrue(hours.holds(new Slot(MONDAY.atTime(8, 50), 20, 1L)));
        assertFalse(hours.holds(new Slot(MONDAY.atTime(8, 55), 20, 1L)));
        assertFalse(hours.holds(new Slot(MONDAY.plusDays(1).atTime(8, 0), 20, 1L)));
    }

    @Test
    void hoursThatCannotBeAreRefused() {
        var good = SomeHours.daily(1, MONDAY);
        good.require();
        assertEquals(Problem.ENDS_BEFORE_START, refused(good, MONDAY.minusDays(1), "x", LocalTime.of(10, 0), 30, 1));
        assertEquals(Problem.ENDS_BEFORE_START, refused(good, null, "x", LocalTime.of(8, 0), 30, 1));
        assertEquals(Problem.CLINIC_HOURS_INCOMPLETE, refused(good, null, " ", LocalTime.of(10, 0), 30, 1));
        assertEquals(Problem.CLINIC_HOURS_INCOMPLETE, refused(good, null, "x", LocalTime.of(8, 20), 30, 1));
        assertEquals(Problem.CLINIC_HOURS_INCOMPLETE, refused(good, null, "x", LocalTime.of(10, 0), 0, 1));
        assertEquals(Problem.CLINIC_HOURS_INCOMPLETE, refused(good, null, "x", LocalTime.of(10, 0), 30, 0));
    }

    private static Problem refused(
            ClinicHours like, LocalDate until, String title, LocalTime end, int slotMinutes, int perSlot) {
        var bad = new ClinicHours(
                1,
                1,
                title,
                like.weekdays(),
                1,
                like.from(),
                until,
                like.start(),
                end,
                slotMinutes,
                perSlot,
                Set.of(),
                null);
        return assertThrows(ProblemException.class, bad::require).problem();
    }
}
