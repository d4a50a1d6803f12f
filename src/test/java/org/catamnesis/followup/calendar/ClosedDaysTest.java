package org.catamnesis.followup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;

class ClosedDaysTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final ClosedDay HOLIDAY = ClosedDay.of(OCTOBER, OCTOBER.plusDays(6), "国庆节");
    private static final ClosedDay WEEKENDS = new ClosedDay(
            2, LocalDate.of(2026, 1, 1), null, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), true, "Weekend");
    private static final ClosedDay WORKED =
            new ClosedDay(3, LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 10), Set.of(), false, "调休上班");

    @Test
    void withoutEntriesEveryDayIsOpen() {
        LocalDate sunday = LocalDate.of(2026, 9, 13);
        assertEquals(sunday, ClosedDays.NONE.nextOpen(sunday));
    }

    @Test
    void aHolidayMovesADayToTheFirstOneAfterIt() {
        assertEquals(LocalDate.of(2026, 10, 8), new ClosedDays(List.of(HOLIDAY)).nextOpen(OCTOBER));
        assertEquals(OCTOBER.minusDays(1), new ClosedDays(List.of(HOLIDAY)).nextOpen(OCTOBER.minusDays(1)));
    }

    @Test
    void aWorkedSaturdayIsOpenAlthoughWeekendsAreNot() {
        var days = new ClosedDays(List.of(HOLIDAY, WEEKENDS, WORKED));
        assertEquals(LocalDate.of(2026, 10, 10), days.nextOpen(LocalDate.of(2026, 10, 10)));
        assertEquals(LocalDate.of(2026, 10, 12), days.nextOpen(LocalDate.of(2026, 10, 11)));
        assertEquals(Optional.of(WORKED), days.worked(LocalDate.of(2026, 10, 10)));
    }

    @Test
    void ofTwoReasonsTheHolidayIsNamedAndNotTheWeekend() {
        var days = new ClosedDays(List.of(WEEKENDS, HOLIDAY));
        assertEquals(Optional.of(HOLIDAY), days.why(LocalDate.of(2026, 10, 3)));
        assertEquals(Optional.of(WEEKENDS), days.why(LocalDate.of(2026, 10, 17)));
    }

    @Test
    void aClinicThatNeverOpensAgainLeavesTheDayWhereItIs() {
        var days = new ClosedDays(List.of(ClosedDay.of(OCTOBER, null, "for ever")));
        assertEquals(OCTOBER, days.nextOpen(OCTOBER));
    }

    @Test
    void aLeapDayCanBeClosed() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertEquals(LocalDate.of(2028, 3, 1), new ClosedDays(List.of(ClosedDay.of(leap, leap, "x"))).nextOpen(leap));
    }

    @Test
    void anEntryNeedsANameAndAnEndAfterItsBeginning() {
        assertEquals(
                Problem.TITLE_MISSING,
                assertThrows(
                                ProblemException.class,
                                () -> ClosedDay.of(OCTOBER, OCTOBER, " ").require())
                        .problem());
        assertEquals(
                Problem.ENDS_BEFORE_START,
                assertThrows(
                                ProblemException.class,
                                () -> ClosedDay.of(OCTOBER, OCTOBER.minusDays(1), "x")
                                        .require())
                        .problem());
    }
}
