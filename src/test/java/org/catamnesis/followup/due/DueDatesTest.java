package org.catamnesis.followup.due;

import static org.catamnesis.followup.due.DueCase.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.patient.EventKind;
import org.junit.jupiter.api.Test;

/** The vectors of the clinical content, section 2.1, and what else can happen to a schedule. */
class DueDatesTest {
    private static final String TWICE_A_WEEK = "0-30 weekdays MON,THU ±1";
    private static final String WEEKLY = "0- everyDays 7 ±2";

    private static DueCase liver() {
        return new DueCase()
                .transplant("2026-01-01")
                .takes("TAC", "2026-01-01", null)
                .labSeries(TWICE_A_WEEK, "31-180 everyDays 7 ±2");
    }

    private static DueCase weekly() {
        return new DueCase().transplant("2026-01-01").visitSeries(WEEKLY);
    }

    private static DueCase kidney() {
        return new DueCase().transplant("2026-01-31").bk("0-276 @everyMonths 1 ±7", "277-731 @everyMonths 3 ±14");
    }

    // The three vectors.

    @Test
    void afterMondayAndThursdayTheNextIsMonday() {
        assertEquals("due 2026-01-12", liver().labs("2026-01-05", "2026-01-08").on("2026-01-11"));
    }

    @Test
    void atAChangeOfBandTheEarlierRuleWins() {
        DueCase patient = new DueCase()
                .transplant("2026-01-01")
                .visitSeries("0-30 everyDays 7", "31-90 everyDays 14 ±3", "91-180 everyDays 30 ±5")
                .visited("2026-03-25");
        assertEquals("due 2026-04-08", patient.on("2026-04-08"));
    }

    @Test
    void monthsOfAGridAreClampedAndNeverDrift() {
        DueCase patient = kidney();
        List<String> due = new ArrayList<>();
        for (String on = "2026-02-01"; !patient.on(on).equals("none") && due.size() < 30; ) {
            String next = patient.item(on).due().toString();
            due.add(next);
            patient.measured("BKV-DNA", next);
            on = next;
        }
        assertEquals(
                List.of(
                        "2026-02-28",
                        "2026-03-31",
                        "2026-04-30",
                        "2026-05-31",
                        "2026-06-30",
                        "2026-07-31",
                        "2026-08-31",
                        "2026-09-30",
                        "2026-10-31",
                        "2027-01-31",
                        "2027-04-30",
                        "2027-07-31",
                        "2027-10-31",
                        "2028-01-31"),
                due);
    }

    // Rhythms.

    @Test
    void withoutAnyTheFirstIsCountedFromTheTransplant() {
        assertEquals("upcoming 2026-01-08", weekly().on("2026-01-02"));
    }

    @Test
    void everyOtherMondayKeepsToItsWeeks() {
        DueCase patient = new DueCase().transplant("2026-01-01").visitSeries("0- weekdays MON/2 ±1");
        assertEquals("upcoming 2026-01-19", patient.visited("2026-01-05").on("2026-01-06"));
    }

    @Test
    void aSundayCountsForTheMondayWhoseWindowItIsIn() {
        DueCase patient = new DueCase().transplant("2026-01-01").visitSeries("0- weekdays MON ±1");
        assertEquals("upcoming 2026-01-12", patient.visited("2026-01-04").on("2026-01-06"));
    }

    @Test
    void aFridayDoesNotCountForTheMondayAfterIt() {
        DueCase patient = new DueCase().transplant("2026-01-01").visitSeries("0- weekdays MON ±1");
        assertEquals("due 2026-01-05", patient.visited("2026-01-02").on("2026-01-04"));
    }

    @Test
    void monthsAfterTheLastOneAreClampedToTheMonthsEnd() {
        DueCase patient = new DueCase().transplant("2025-12-01").visitSeries("0- everyMonths 1 ±3");
        assertEquals("due 2026-02-28", patient.visited("2026-01-31").on("2026-02-27"));
    }

    @Test
    void inALeapYearFebruaryEndsOnTheTwentyNinth() {
        DueCase patient = new DueCase().transplant("2027-12-31").bk("0-400 @everyMonths 1 ±3");
        assertEquals("due 2028-02-29", patient.measured("BKV-DNA", "2028-01-31").on("2028-02-28"));
        assertEquals("due 2028-03-31", patient.measured("BKV-DNA", "2028-02-29").on("2028-03-30"));
    }

    @Test
    void whoWasTransplantedOnALeapDayHasAYearOnTheTwentyEighth() {
        DueCase patient = new DueCase().transplant("2024-02-29").bk("0- @everyMonths 12 ±30");
        assertEquals("due 2025-02-28", patient.on("2025-02-10"));
        assertEquals("due 2028-02-29", patient.measured("BKV-DNA", "2027-02-28").on("2028-02-10"));
    }

    @Test
    void sevenDaysAreSevenDaysWhereTheClockChanges() {
        DueCase patient = new DueCase().transplant("2026-03-01").visitSeries(WEEKLY);
        assertEquals("due 2026-03-30", patient.visited("2026-03-23").on("2026-03-30"));
        assertEquals("due 2026-10-26", patient.visited("2026-10-19").on("2026-10-26"));
    }

    @Test
    void daysThatAreNamedFollowOneAnother() {
        DueCase patient = new DueCase()
                .transplant("2026-01-01")
                .asks(LineKind.IMAGING, "ultrasound", List.of(), null, "0-365 @onDays 30,90,180 ±7");
        assertEquals("due 2026-01-31", patient.on("2026-01-25"));
        assertEquals(
                "upcoming 2026-04-01", patient.came("imaging", "2026-01-28").on("2026-01-28"));
        assertEquals("due 2026-06-30", patient.came("imaging", "2026-04-20").on("2026-06-29"));
        assertEquals("none", patient.came("imaging", "2026-06-30").on("2026-07-01"));
    }

    @Test
    void aGridOfDaysCountsFromTheTransplantHoweverLateOneCame() {
        DueCase patient = new DueCase().transplant("2026-01-01").bk("0-365 @everyDays 10 ±2");
        assertEquals("due 2026-01-21", patient.measured("BKV-DNA", "2026-01-15").on("2026-01-20"));
    }

    @Test
    void aGridOfWeekdaysKeepsToTheWeeksOfTheTransplant() {
        DueCase patient = new DueCase().transplant("2026-01-01").bk("0-365 @weekdays MON/2 ±2");
        assertEquals("due 2026-01-12", patient.on("2026-01-10"));
        assertEquals("due 2026-01-26", patient.measured("BKV-DNA", "2026-01-13").on("2026-01-25"));
    }

    // Bands.

    @Test
    void aDenserBandDoesNotWaitForTheOldRhythm() {
        DueCase patient = new DueCase()
                .transplant("2026-01-01")
                .visitSeries("0-30 everyDays 60", "31- everyDays 7 ±2")
                .visited("2026-01-20");
        assertEquals("due 2026-02-08", patient.on("2026-02-06"));
    }

    @Test
    void theOldRuleIsKeptWhereItComesFirst() {
        DueCase patient = new DueCase()
                .transplant("2026-01-01")
                .visitSeries("0-30 everyDays 7 ±1", "31- everyDays 60 ±5")
                .visited("2026-01-29");
        assertEquals("due 2026-02-05", patient.on("2026-02-05"));
        assertEquals("upcoming 2026-04-06", patient.visited("2026-02-05").on("2026-02-06"));
    }

    @Test
    void aSeriesThatBeginsLaterAsksFromItsFirstDayOn() {
        DueCase patient = new DueCase().transplant("2026-01-01").visitSeries("91-365 everyMonths 3 ±14");
        assertEquals("upcoming 2026-07-02", patient.on("2026-01-02"));
        assertEquals("due 2026-07-02", patient.on("2026-06-20"));
    }

    @Test
    void whatWasDoneBeforeASeriesBeganDoesNotHoldItUp() {
        DueCase patient = new DueCase().transplant("2026-01-01").visitSeries("91-365 everyMonths 3 ±14");
        assertEquals("upcoming 2026-07-02", patient.visited("2026-03-01").on("2026-03-02"));
    }

    @Test
    void theLastBandIsForLife() {
        DueCase patient =
                new DueCase().transplant("1996-01-01").visitSeries("0-30 everyDays 7", "31- everyMonths 3 ±14");
        assertEquals("due 2026-06-15", patient.visited("2026-03-15").on("2026-06-10"));
    }

    @Test
    void aSeriesWithAnEndIsOver() {
        DueCase patient = kidney().measured("BKV-DNA", "2028-01-31");
        assertEquals("none", patient.on("2028-02-01"));
    }

    @Test
    void theLastOneOfASeriesStaysDueForAWhileAndIsLetGo() {
        DueCase patient = kidney().measured("BKV-DNA", "2027-10-31");
        assertEquals("overdue 2028-01-31", patient.on("2028-03-01"));
        assertEquals("none", patient.on("2028-06-01"));
    }

    // Windows.

    @Test
    void beforeItsWindowItIsOnlyAhead() {
        assertEquals("upcoming 2026-02-12", weekly().visited("2026-02-05").on("2026-02-09"));
    }

    @Test
    void withinItsWindowItIsDue() {
        assertEquals("due 2026-02-12", weekly().visited("2026-02-05").on("2026-02-10"));
        assertEquals("due 2026-02-12", weekly().visited("2026-02-05").on("2026-02-14"));
    }

    @Test
    void afterItsWindowItIsOverdue() {
        assertEquals("overdue 2026-02-12", weekly().visited("2026-02-05").on("2026-02-15"));
    }

    @Test
    void anEarlyVisitMovesTheNextOneForward() {
        assertEquals(
                "upcoming 2026-02-15",
                weekly().visited("2026-02-05", "2026-02-08").on("2026-02-08"));
    }

    @Test
    void aLateVisitMovesTheNextOneBack() {
        assertEquals(
                "upcoming 2026-02-27",
                weekly().visited("2026-02-05", "2026-02-20").on("2026-02-20"));
    }

    @Test
    void onAGridAnEarlyOneCountsOnlyWithinTheWindow() {
        assertEquals(
                "due 2026-02-28", kidney().measured("BKV-DNA", "2026-02-15").on("2026-02-21"));
        assertEquals(
                "upcoming 2026-03-31",
                kidney().measured("BKV-DNA", "2026-02-21").on("2026-02-22"));
    }

    @Test
    void onAGridALateOneCountsForAllThatWaited() {
        assertEquals("overdue 2026-02-28", kidney().on("2026-05-10"));
        assertEquals(
                "upcoming 2026-05-31",
                kidney().measured("BKV-DNA", "2026-05-10").on("2026-05-11"));
    }

    // What fulfils.

    @Test
    void whatIsMissingOfTheLaboratoryStaysDueAndIsNamed() {
        DueCase patient = liver().labs("2026-01-05")
                .measured("CREA", "2026-01-08")
                .measured("ALT", "2026-01-08")
                .measured("TBIL", "2026-01-08");
        assertEquals("due 2026-01-08 without trough", patient.on("2026-01-09"));
    }

    @Test
    void whatCameWithinThreeDaysBelongsTogether() {
        DueCase patient = liver().measured("CREA", "2026-02-12")
                .measured("ALT", "2026-02-12")
                .measured("TBIL", "2026-02-12");
        assertEquals(
                "upcoming 2026-02-22", patient.measured("TAC", "2026-02-15").on("2026-02-15"));
    }

    @Test
    void whatCameFourDaysApartDoesNot() {
        DueCase patient = liver().labs("2026-02-05")
                .measured("CREA", "2026-02-12")
                .measured("ALT", "2026-02-12")
                .measured("TBIL", "2026-02-12");
        assertEquals(
                "overdue 2026-02-12 without trough",
                patient.measured("TAC", "2026-02-16").on("2026-02-16"));
    }

    @Test
    void aWeekAfterAPartAllOfItIsAskedForAgain() {
        DueCase patient = liver().labs("2026-02-05")
                .measured("CREA", "2026-02-12")
                .measured("ALT", "2026-02-12")
                .measured("TBIL", "2026-02-12");
        assertEquals("overdue 2026-02-12 without trough", patient.on("2026-02-18"));
        assertEquals("overdue 2026-02-12", patient.on("2026-02-19"));
    }

    @Test
    void aCreatinineOfTheDayAfterDoesNotCountTwice() {
        DueCase patient = liver().labs("2026-02-05").measured("CREA", "2026-02-07");
        assertEquals("upcoming 2026-02-12", patient.on("2026-02-08"));
    }

    @Test
    void whoTakesNoSuchDrugNeedsNoTrough() {
        DueCase patient = new DueCase()
                .transplant("2026-01-01")
                .labSeries("0- everyDays 7 ±1")
                .measured("CREA", "2026-02-05")
                .measured("ALT", "2026-02-05")
                .measured("TBIL", "2026-02-05");
        assertEquals("upcoming 2026-02-12", patient.on("2026-02-06"));
    }

    @Test
    void theTroughIsThatOfTheDrugThatIsTaken() {
        DueCase patient = new DueCase()
                .transplant("2026-01-01")
                .takes("TAC", "2026-01-01", "2026-01-31")
                .takes("CSA", "2026-02-01", null)
                .labSeries("0- everyDays 7 ±1")
                .labs("2026-01-29", "2026-02-05");
        assertEquals("due 2026-02-05 without trough", patient.on("2026-02-06"));
        assertEquals(
                "upcoming 2026-02-12", patient.measured("CSA", "2026-02-05").on("2026-02-06"));
    }

    @Test
    void resultsOfTheFutureDoNotCount() {
        DueCase patient = liver().labs("2026-02-05", "2026-02-20");
        assertEquals("overdue 2026-02-12", patient.on("2026-02-16"));
    }

    @Test
    void aTelephoneCallIsNoVisit() {
        assertEquals(
                "overdue 2026-02-12",
                weekly().visited("2026-02-05").came("telephone", "2026-02-12").on("2026-02-16"));
    }

    // Conditions.

    @Test
    void aSeriesOfADiagnosisConcernsNobodyElse() {
        DueCase patient = new DueCase()
                .transplant("2026-01-01")
                .asks(LineKind.LAB, "afp", List.of("AFP"), "hcc", "0- everyMonths 1 ±5");
        assertEquals("none", patient.on("2026-01-30"));
        assertEquals("due 2026-02-01", patient.diagnosed("C22.0").on("2026-01-30"));
    }

    @Test
    void afterARejectionItsSeriesBeginsWithTheRejection() {
        DueCase patient = new DueCase()
                .transplant("2025-01-01")
                .asks(
                        LineKind.LAB,
                        "bk-augmented",
                        List.of("BKV-DNA"),
                        "augmented-immunosuppression",
                        "0- everyMonths 1 ±5");
        assertEquals("none", patient.on("2026-03-01"));
        patient.event(EventKind.REJECTION, "2026-02-10", null);
        assertEquals("due 2026-03-10", patient.on("2026-03-08"));
        assertEquals("none", patient.on("2026-06-01"));
    }

    // Stays in hospital.

    @Test
    void schedulesStartAtTheDischargeAfterTheTransplant() {
        DueCase patient = weekly().event(EventKind.ADMISSION, "2025-12-28", "2026-01-20");
        assertEquals("paused 2026-01-08", patient.on("2026-01-15"));
        assertEquals("upcoming 2026-01-27", patient.on("2026-01-20"));
    }

    @Test
    void aDischargeOnItsOwnIsEnough() {
        DueCase patient =
                weekly().event(EventKind.ADMISSION, "2025-12-28", null).event(EventKind.DISCHARGE, "2026-01-20", null);
        assertEquals("paused 2026-01-08", patient.on("2026-01-19"));
        assertEquals("upcoming 2026-01-27", patient.on("2026-01-21"));
    }

    @Test
    void anAdmissionPausesAndTheDischargeRestarts() {
        DueCase patient = weekly().visited("2026-03-01").event(EventKind.ADMISSION, "2026-03-05", "2026-03-20");
        assertEquals("upcoming 2026-03-08", patient.on("2026-03-04"));
        assertEquals("paused 2026-03-08", patient.on("2026-03-10"));
        assertEquals("upcoming 2026-03-27", patient.on("2026-03-20"));
    }

    @Test
    void aStayDoesNotPutOffWhatIsDueLongAfterIt() {
        DueCase patient = new DueCase()
                .transplant("2025-01-01")
                .visitSeries("0- everyMonths 12 ±30")
                .visited("2025-06-01")
                .event(EventKind.ADMISSION, "2026-03-05", "2026-03-20");
        assertEquals("upcoming 2026-06-01", patient.on("2026-03-21"));
    }

    @Test
    void whatFellDueDuringAStayWaitsAMonthAtMost() {
        DueCase patient = new DueCase()
                .transplant("2025-01-01")
                .visitSeries("0- everyMonths 12 ±30")
                .visited("2025-03-10")
                .event(EventKind.ADMISSION, "2026-03-05", "2026-03-20");
        assertEquals("due 2026-04-19", patient.on("2026-03-21"));
    }

    @Test
    void aStayThatNobodyEndedIsOverWhenThePatientComesFromHome() {
        DueCase patient = weekly().visited("2026-03-01")
                .event(EventKind.ADMISSION, "2026-03-05", null)
                .visited("2026-03-25");
        assertEquals("paused 2026-03-08", patient.on("2026-03-24"));
        assertEquals("upcoming 2026-04-01", patient.on("2026-03-26"));
    }

    @Test
    void aGridDayDuringTheFirstStayIsTheWardsToSeeTo() {
        DueCase patient = new DueCase()
                .transplant("2026-01-01")
                .asks(LineKind.IMAGING, "ultrasound", List.of(), null, "0-60 @onDays 4,30 ±3")
                .event(EventKind.ADMISSION, "2025-12-30", "2026-01-15");
        assertEquals("upcoming 2026-01-31", patient.on("2026-01-16"));
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
