package org.catamnesis.followup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ClinicHoursStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ClinicHoursStore hours;
    private ClosedDayStore closed;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        hours = new ClinicHoursStore(clinic.session());
        closed = new ClosedDayStore(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static ClinicHours named(ClinicHours like, String title) {
        return new ClinicHours(
                like.id(),
                like.line(),
                title,
                like.weekdays(),
                like.everyWeeks(),
                like.from(),
                like.until(),
                like.start(),
                like.end(),
                like.slotMinutes(),
                like.perSlot(),
                like.organs(),
                like.staff());
    }

    @Test
    void hoursKeepTheirLineHoweverOftenTheyAreChanged() {
        ClinicHours first = hours.add(SomeHours.of(0, TODAY, null, 2, DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        ClinicHours second = hours.change(first, named(first, "Tuesday clinic"));
        ClinicHours third = hours.change(second, named(second, "Wednesday clinic"));
        assertEquals(first.id(), third.line());
        assertEquals(new ClinicCalendar(List.of(third), List.of()), hours.calendar());
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> hours.change(first, named(first, "late")))
                        .problem());
    }

    @Test
    void whatWasTakenAwayComesBackInItsLine() {
        ClinicHours added = hours.add(SomeHours.daily(0, TODAY));
        hours.remove(added);
        assertEquals(List.of(), hours.calendar().hours());
        ClinicHours back = hours.restore(added);
        assertEquals(added.line(), back.line());
        assertEquals(List.of(back), hours.calendar().hours());
    }

    @Test
    void hoursThatCannotBeAreNotKept() {
        ClinicHours none = SomeHours.of(0, TODAY, null, 1);
        assertEquals(
                Problem.CLINIC_HOURS_INCOMPLETE,
                assertThrows(ProblemException.class, () -> hours.add(none)).problem());
        assertEquals(List.of(), hours.calendar().hours());
    }

    @Test
    void closedDaysAreAddedChangedAndTakenAway() {
        ClosedDay holiday = closed.add(ClosedDay.of(TODAY.plusDays(9), TODAY.plusDays(12), "国庆节"));
        ClosedDay weekends = closed.add(
                new ClosedDay(0, TODAY, null, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), true, "Weekend"));
        assertEquals(List.of(weekends, holiday), closed.all());
        ClosedDay longer =
                closed.change(holiday, new ClosedDay(0, holiday.from(), TODAY.plusDays(14), Set.of(), true, "国庆节"));
        assertEquals(List.of(weekends, longer), hours.calendar().entries());
        closed.remove(weekends);
        assertEquals(List.of(longer), closed.all());
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> closed.remove(holiday))
                        .problem());
    }

    @Test
    void onlyThoseWhoRecordVisitsChangeTheCalendar() {
        var refused = assertThrows(
                ProblemException.class,
                () -> new ClosedDayStore(clinic.session(Role.RESEARCHER)).add(ClosedDay.of(TODAY, TODAY, "x")));
        assertEquals(Problem.NOT_ALLOWED, refused.problem());
        assertEquals(List.of(), closed.all());
    }
}
