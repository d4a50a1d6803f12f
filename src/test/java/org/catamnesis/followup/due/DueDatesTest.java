package org.catamnesis.followup.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.followup.protocol.LineKind;
import org.junit.jupiter.api.Test;

/** The vectors of the clinical content, section 2.1, and how rhythms, bands and windows give their days. */
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
}
