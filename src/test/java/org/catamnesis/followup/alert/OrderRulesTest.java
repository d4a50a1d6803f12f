package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** SUPPLY, UNSIGNED and DATA: what depends on the day and on how the record is kept. */
class OrderRulesTest {
    @Test
    void aSupplyThatEndsBeforeTheNextVisitIsReviewedAndOneThatEndsInThreeDaysIsForToday() {
        InventedCase patient = supplied().visit(140);
        assertEquals(
                "review tacrolimus D+100: Tacrolimus: supply lasts until 2025-05-10, the next visit is on 2025-05-21",
                patient.today(110).said("SUPPLY"));
        assertEquals("review", patient.today(125).grade("SUPPLY"));
        assertEquals("today", patient.today(126).grade("SUPPLY"));
        assertEquals("none", supplied().visit(129).today(110).grade("SUPPLY"));
        assertEquals("none", supplied().today(125).grade("SUPPLY"), "no visit is known");
        assertEquals(
                "today tacrolimus D+126: Tacrolimus: supply ended on 2025-05-10",
                supplied().today(131).said("SUPPLY"));
        assertEquals("none", supplied().today(160).grade("SUPPLY"), "31 days after nobody keeps these records");
    }

    @Test
    void aNewSupplyEndsItAndADrugThatIsNotTakenHasNone() {
        assertEquals("none", supplied().supply("tacrolimus", 120, 60).today(128).grade("SUPPLY"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .supply("tacrolimus", 100, 30)
                        .today(128)
                        .grade("SUPPLY"));
    }

    @Test
    void itIsLookedAtAgainOnTheDayThatItBecomesUrgent() {
        assertEquals(Optional.of(day(126)), again("SUPPLY", supplied().today(110)));
        assertEquals(Optional.of(day(160)), again("SUPPLY", supplied().today(126)));
        assertEquals(Optional.empty(), again("SUPPLY", supplied().today(160)));
        assertEquals(Optional.of(day(14)), again("UNSIGNED", unsigned().today(12)));
        assertEquals(Optional.of(day(15)), again("UNSIGNED", unsigned().today(14)));
        assertEquals(Optional.empty(), again("LYT", supplied()));
    }

    @Test
    void theCoreLaboratoryOrTheVisitBeyondItsWindow() {
        assertEquals("none", asked("core-lab", DueState.DUE).today(109).grade("OVERDUE"), "the last day of the window");
        assertEquals(
                "review core-lab D+110: Core laboratory overdue: due 2025-04-18, window until 2025-04-20, last 2025-04-11",
                asked("core-lab", DueState.OVERDUE).today(110).said("OVERDUE"));
        assertEquals("review", asked("visit", DueState.MISSED).today(110).grade("OVERDUE"));
        assertEquals("none", asked("visit", DueState.MISSED).today(109).grade("OVERDUE"));
        assertEquals("none", asked("metabolic", DueState.OVERDUE).today(110).grade("OVERDUE"));
        assertEquals("none", asked("visit", DueState.PAUSED).today(150).grade("OVERDUE"));
        assertEquals(
                "review visit D+110: Visit overdue: due 2025-04-18, window until 2025-04-20, none since the transplant",
                InventedCase.of(Organ.LIVER)
                        .due("visit", DueState.OVERDUE, 107, 109, null)
                        .today(110)
                        .said("OVERDUE"));
    }

    @Test
    void whatIsDueIsLookedAtOnTheFirstDayAfterItsWindow() {
        assertEquals(
                Optional.of(day(110)),
                again("OVERDUE", asked("visit", DueState.DUE).today(107)));
        assertEquals(
                Optional.empty(),
                again("OVERDUE", asked("visit", DueState.OVERDUE).today(110)));
    }

    private static InventedCase asked(String series, DueState state) {
        return InventedCase.of(Organ.LIVER).due(series, state, 107, 109, 100);
    }

    @Test
    void resultsUnsignedForMoreThanThreeDays() {
        assertEquals("none", unsigned().today(13).grade("UNSIGNED"));
        assertEquals(
                "review D+10: 1 results not signed, the oldest since 2025-01-11",
                unsigned().today(14).said("UNSIGNED"));
        assertEquals(
                "review D+10: 2 results not signed, the oldest since 2025-01-11",
                unsigned().today(15).said("UNSIGNED"));
    }

    @Test
    void valuesThatNobodyCanHaveRaiseThatAndNothingElse() {
        InventedCase patient = InventedCase.of(Organ.LIVER).result(50, "K", "45", "mmol/L");
        assertEquals("review K D+50: Potassium 45 mmol/L on 2025-02-20: not plausible", patient.said("DATA"));
        assertEquals("none", patient.grade("LYT"));
    }

    @Test
    void aUnitThatDoesNotFitAValueFarFromTheLastAndOneTwiceOnFile() {
        assertEquals(
                "review K D+50: Potassium 4.5 ng/mL on 2025-02-20: the unit does not fit",
                InventedCase.of(Organ.LIVER).result(50, "K", "4.5", "ng/mL").said("DATA"));
        assertEquals(
                "review Na D+60: Sodium 120 mmol/L, far from 140 mmol/L on 2025-02-20",
                InventedCase.of(Organ.LIVER)
                        .result(50, "Na", "140", "mmol/L")
                        .result(60, "Na", "120", "mmol/L")
                        .said("DATA"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .result(50, "Na", "140", "mmol/L")
                        .result(60, "Na", "123", "mmol/L")
                        .grade("DATA"),
                "within 1.15 times");
        assertEquals(
                "review Na D+50: Sodium 140 mmol/L on 2025-02-20: twice on file",
                InventedCase.of(Organ.LIVER)
                        .result(50, "Na", "140", "mmol/L")
                        .result(50, "Na", "140", "mmol/L")
                        .said("DATA"));
    }

    @Test
    void whatIsSaidToBeInTheFutureIsNotLookedAt() {
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .result(50, "K", "7", "mmol/L")
                        .today(49)
                        .grade("LYT"));
        assertEquals(
                "urgent",
                InventedCase.of(Organ.LIVER)
                        .result(50, "K", "7", "mmol/L")
                        .today(50)
                        .grade("LYT"));
    }

    private static Optional<LocalDate> again(String rule, InventedCase patient) {
        return new AlertRules(List.of(InventedCase.PACK.rule(rule).orElseThrow())).lookAgain(patient.build());
    }

    private static LocalDate day(int day) {
        return InventedCase.ZERO.plusDays(day);
    }

    private static InventedCase supplied() {
        return InventedCase.of(Organ.LIVER).dose("tacrolimus", 0, null).supply("tacrolimus", 100, 30);
    }

    private static InventedCase unsigned() {
        return InventedCase.of(Organ.LIVER).unsigned(900, 10).unsigned(901, 11);
    }
}
