package org.catamnesis.followup.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.patient.EventKind;
import org.junit.jupiter.api.Test;

/** What makes something count as done, whom a series concerns, and what a stay in hospital does to it. */
class DueDoneTest {
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
}
