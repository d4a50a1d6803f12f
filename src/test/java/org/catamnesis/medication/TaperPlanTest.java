package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaperPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @Test
    void twoAndAHalfLessEveryFortnightUntilFive() {
        assertEquals(
                new TaperPlan(List.of(step(0, "12.5"), step(14, "10.0"), step(28, "7.5"), step(42, "5"))),
                reducing("12.5", "2.5", "5"));
    }

    @Test
    void theLastStepIsAsSmallAsNeedBe() {
        assertEquals(new TaperPlan(List.of(step(0, "20"), step(14, "12"), step(28, "5"))), reducing("20", "8", "5"));
    }

    @Test
    void untilNothingMeansAnEnd() {
        TaperPlan plan = reducing("10", "5", "0");
        assertEquals(new TaperPlan(List.of(step(0, "10"), step(14, "5"), step(28, "0"))), plan);
        assertEquals(
                List.of("10.0 2026-09-15 2026-09-28 tapered", "5.0 2026-09-29 2026-10-12 tapered"),
                plan.dosings(prednisone(), 9, "tapered").stream()
                        .map(TaperPlanTest::words)
                        .toList());
    }

    @Test
    void theDosesShareThePlanTheHoursAndTheForm() {
        List<Dosing> dosings = reducing("10", "5", "5").dosings(prednisone(), 9, "tapered");
        assertEquals(
                List.of("10.0 2026-09-15 2026-09-28 tapered", "5.0 2026-09-29 null null"),
                dosings.stream().map(TaperPlanTest::words).toList());
        assertEquals(
                new Dosing(
                        0,
                        7,
                        "prednisone",
                        "tablet",
                        DAY.plusDays(14),
                        null,
                        5,
                        "mg",
                        1,
                        "oral",
                        null,
                        DoseSchedule.parse("08:00=5").orElseThrow(),
                        9L,
                        null),
                dosings.getLast());
    }

    @Test
    void exposureFollowsThePlan() {
        List<Dosing> dosings = reducing("10", "5", "0").dosings(prednisone(), 9, "tapered");
        assertEquals(
                new Exposure(
                        "prednisone",
                        "mg",
                        List.of(
                                new Exposure.Step(DAY, DAY.plusDays(13), 10, "tablet"),
                                new Exposure.Step(DAY.plusDays(14), DAY.plusDays(27), 5, "tablet"))),
                Exposure.of(dosings, "prednisone"));
    }

    @Test
    void whatDoesNotGoDownOrNeverEndsIsNoTaper() {
        for (List<String> wrong : List.of(
                List.of("5", "2.5", "5"), List.of("5", "2.5", "10"), List.of("10", "0", "5"), List.of("10", "-1", "5")))
            assertThrows(IllegalArgumentException.class, () -> reducing(wrong.get(0), wrong.get(1), wrong.get(2)));
        assertThrows(IllegalArgumentException.class, () -> reducing("100", "0.5", "5"));
    }

    @Test
    void stepsMustFollowEachOther() {
        assertTrue(reducing("10", "5", "0").inOrder());
        assertFalse(new TaperPlan(List.of(step(0, "10"), step(0, "5"))).inOrder());
        assertFalse(new TaperPlan(List.of(step(5, "10"), step(0, "5"))).inOrder());
        assertFalse(new TaperPlan(List.of(step(0, "10"), step(14, "0"), step(28, "5"))).inOrder());
        assertFalse(new TaperPlan(List.of(step(0, "0"))).inOrder());
        assertFalse(new TaperPlan(List.of()).inOrder());
    }

    private static TaperPlan reducing(String first, String by, String until) {
        return TaperPlan.reducing(DAY, new BigDecimal(first), new BigDecimal(by), 14, new BigDecimal(until));
    }

    private static TaperPlan.Step step(int day, String dose) {
        return new TaperPlan.Step(DAY.plusDays(day), new BigDecimal(dose));
    }

    private static String words(Dosing dosing) {
        return dosing.dose() + " " + dosing.startDay() + " " + dosing.endDay() + " " + dosing.stopReason();
    }

    private static Dosing prednisone() {
        return new Dosing(
                0,
                7,
                "prednisone",
                "tablet",
                DAY,
                null,
                99,
                "mg",
                1,
                "oral",
                null,
                DoseSchedule.parse("08:00=99").orElseThrow());
    }
}
