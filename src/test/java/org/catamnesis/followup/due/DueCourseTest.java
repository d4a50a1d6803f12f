package org.catamnesis.followup.due;

import static org.catamnesis.followup.due.DueCase.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.patient.EventKind;
import org.junit.jupiter.api.Test;

/** What ends a schedule or begins it anew, and what closed days, appointments and agreements do to it. */
class DueCourseTest {
    private static final String WEEKLY = "0- everyDays 7 ±2";

    private static DueCase weekly() {
        return new DueCase().transplant("2026-01-01").visitSeries(WEEKLY);
    }

    private static DueCase kidney() {
        return new DueCase().transplant("2026-01-31").bk("0-276 @everyMonths 1 ±7", "277-731 @everyMonths 3 ±14");
    }

    // Grafts, death, and who is followed no more.

    @Test
    void beforeTheTransplantNothingIsDue() {
        assertEquals("none", weekly().on("2025-12-31"));
    }

    @Test
    void aVisitBeforeTheTransplantDoesNotCountAndTheReasonSaysSo() {
        DueItem item = weekly().visited("2025-12-20").item("2026-01-08");
        assertEquals(day("2026-01-08"), item.due());
        assertEquals(
                WorkReason.of("before-transplant", day("2025-12-20"), day("2026-01-01")),
                item.reason().arguments().getLast());
    }

    @Test
    void aSecondGraftBeginsANewDayZero() {
        DueCase patient = new DueCase()
                .transplant("2024-01-01")
                .transplant("2026-02-01")
                .visitSeries("0-30 everyDays 7 ±2", "31- everyMonths 3 ±14")
                .visited("2026-01-20");
        assertEquals("upcoming 2026-04-20", patient.on("2026-01-31"));
        assertEquals("upcoming 2026-02-08", patient.on("2026-02-02"));
    }

    @Test
    void deathEndsIt() {
        DueCase patient = weekly().event(EventKind.DEATH, "2026-02-10", null);
        assertEquals("overdue 2026-01-08", patient.on("2026-02-09"));
        assertEquals("none", patient.on("2026-02-10"));
    }

    @Test
    void aLostGraftEndsItUntilTheNext() {
        DueCase patient = weekly().event(EventKind.GRAFT_LOSS, "2026-02-10", null);
        assertEquals("none", patient.on("2026-02-11"));
        assertEquals("upcoming 2026-03-08", patient.transplant("2026-03-01").on("2026-03-02"));
    }

    @Test
    void aGraftLostOnTheDayOfTheNextIsTheOneBefore() {
        DueCase patient =
                weekly().event(EventKind.GRAFT_LOSS, "2026-03-01", null).transplant("2026-03-01");
        assertEquals("upcoming 2026-03-08", patient.on("2026-03-02"));
    }

    @Test
    void transferEndsItFromItsDayOn() {
        DueCase patient = weekly().state(FollowUpState.TRANSFERRED, "2026-02-01");
        assertEquals("overdue 2026-01-08", patient.on("2026-01-31"));
        assertEquals("none", patient.on("2026-02-01"));
    }

    @Test
    void whoComesBackIsFollowedAgain() {
        DueCase patient = weekly().state(FollowUpState.TRANSFERRED, "2026-02-01")
                .state(FollowUpState.ACTIVE, "2026-03-01")
                .visited("2026-03-01");
        assertEquals("due 2026-03-08", patient.on("2026-03-06"));
    }

    // Closed days.

    @Test
    void aDueDateOnAClosedDayMovesToTheNextOpenOne() {
        DueCase patient = weekly().visited("2026-02-10").closed("2026-02-17", "2026-02-18");
        DueItem item = patient.item("2026-02-17");
        assertEquals("due 2026-02-19", patient.on("2026-02-17"));
        assertEquals(List.of(day("2026-02-15"), day("2026-02-19")), List.of(item.from(), item.to()));
        assertEquals(
                WorkReason.of("moved", day("2026-02-17")),
                item.reason().arguments().getLast());
    }

    @Test
    void aGridKeepsCountingFromTheDayThatWasClosed() {
        DueCase patient = kidney().closed("2026-02-28", "2026-03-01");
        assertEquals("due 2026-03-02", patient.on("2026-02-28"));
        assertEquals(
                "upcoming 2026-03-31", patient.measured("BKV-DNA", "2026-03-02").on("2026-03-02"));
    }

    @Test
    void aWindowIsNeverOverBeforeTheDayThatItWasMovedTo() {
        DueCase patient = weekly().visited("2026-02-10").closed("2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20");
        assertEquals("due 2026-02-21", patient.on("2026-02-21"));
        assertEquals("overdue 2026-02-21", patient.on("2026-02-22"));
    }

    // Appointments.

    @Test
    void anAppointmentInsideTheWindowTakesTheLineAway() {
        assertEquals(
                "booked 2026-02-12",
                weekly().visited("2026-02-05")
                        .appointment("2026-02-13", "booked", "visit")
                        .on("2026-02-10"));
    }

    @Test
    void anAppointmentOutsideTheWindowDoesNotAndIsNamed() {
        DueItem item = weekly().visited("2026-02-05")
                .appointment("2026-02-20", "booked", "visit")
                .item("2026-02-12");
        assertEquals(DueState.DUE, item.state());
        assertEquals(
                WorkReason.of("booked-outside", day("2026-02-20"), day("2026-02-10"), day("2026-02-14")),
                item.reason().arguments().getLast());
    }

    @Test
    void anAppointmentForSomethingElseDoesNot() {
        assertEquals(
                "due 2026-02-12",
                weekly().visited("2026-02-05")
                        .appointment("2026-02-13", "booked", "core-lab")
                        .on("2026-02-10"));
    }

    @Test
    void aCancelledAppointmentDoesNot() {
        assertEquals(
                "due 2026-02-12",
                weekly().visited("2026-02-05")
                        .appointment("2026-02-13", "cancelled", "visit")
                        .on("2026-02-10"));
    }

    @Test
    void aNoShowIsItsOwnState() {
        DueCase patient = weekly().visited("2026-02-05").appointment("2026-02-13", "missed", "visit");
        assertEquals("missed 2026-02-12", patient.on("2026-02-13"));
        assertEquals("missed 2026-02-12", patient.on("2026-03-13"));
    }

    @Test
    void aNoShowIsForgottenWhenThePatientComesOrANewDayIsAgreed() {
        DueCase patient = weekly().visited("2026-02-05").missed("2026-02-12");
        assertEquals("missed 2026-02-12", patient.on("2026-02-12"));
        assertEquals("upcoming 2026-02-25", patient.visited("2026-02-18").on("2026-02-18"));
        DueCase again =
                weekly().visited("2026-02-05").missed("2026-02-12").appointment("2026-02-20", "booked", "visit");
        assertEquals("overdue 2026-02-12", again.on("2026-02-16"));
    }

    @Test
    void anAppointmentOfWhichNobodySaidAnythingIsNotForgotten() {
        DueItem item = weekly().visited("2026-02-05")
                .appointment("2026-02-12", "booked", "visit")
                .item("2026-02-13");
        assertEquals(DueState.MISSED, item.state());
        assertEquals(
                WorkReason.of("not-closed", day("2026-02-12")),
                item.reason().arguments().getLast());
    }

    // What was agreed.

    @Test
    void anAgreedRhythmTakesTheProtocolsPlace() {
        DueCase patient = weekly().visited("2026-02-05").agreed("visit", "everyDays 14", "2026-02-01", null);
        assertEquals("due 2026-02-19", patient.on("2026-02-18"));
    }

    @Test
    void aDenserRhythmActsFromTheDayOnWhichItWasAgreed() {
        DueCase patient = new DueCase()
                .transplant("2025-01-01")
                .visitSeries("0- everyMonths 3 ±7")
                .visited("2026-01-05")
                .agreed("visit", "everyDays 7", "2026-02-01", null);
        assertEquals("due 2026-02-01", patient.on("2026-02-01"));
    }

    @Test
    void whatIsNotDoneForAPatientIsNotDue() {
        assertEquals(
                "none",
                weekly().visited("2026-02-05")
                        .agreed("visit", null, "2026-02-01", null)
                        .on("2026-02-20"));
    }

    @Test
    void afterTheLastDayOfAnAgreementTheProtocolCountsAgain() {
        DueCase patient = weekly().visited("2026-02-05").agreed("visit", null, "2026-02-01", "2026-02-28");
        assertEquals("upcoming 2026-03-01", patient.on("2026-02-20"));
        assertEquals("overdue 2026-03-01", patient.on("2026-03-10"));
    }

    @Test
    void anAgreementAboutAnotherSeriesChangesNothing() {
        assertEquals(
                "due 2026-02-12",
                weekly().visited("2026-02-05")
                        .agreed("core-lab", null, "2026-02-01", null)
                        .on("2026-02-12"));
    }
}
