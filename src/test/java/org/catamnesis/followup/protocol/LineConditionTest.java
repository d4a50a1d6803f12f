package org.catamnesis.followup.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineConditionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LineConditions CONDITIONS = LineConditions.shipped();

    @Test
    void theClosedSetIsThis() {
        assertEquals(
                List.of(
                        "hbv",
                        "hcc",
                        "psc-ibd",
                        "ebv-dr-mismatch",
                        "cmv-preemptive",
                        "cni-or-mtor",
                        "diabetes",
                        "augmented-immunosuppression"),
                CONDITIONS.all().stream().map(LineCondition::code).toList());
    }

    @Test
    void nothingHoldsForAPatientOfWhomNothingIsKnown() {
        for (LineCondition condition : CONDITIONS.all())
            assertFalse(condition.holds(ConditionFacts.NONE, DAY), condition.code());
    }

    @Test
    void diagnosesCountByTheBeginningOfTheirCode() {
        assertTrue(holds("hbv", diagnosed("B18.1")));
        assertTrue(holds("hbv", diagnosed("B18.100")));
        assertFalse(holds("hbv", diagnosed("B18.2")));
        assertTrue(holds("hcc", diagnosed("C22.0")));
        assertFalse(holds("hcc", diagnosed("C22.1")));
        assertTrue(holds("psc-ibd", diagnosed("K51.9")));
        assertFalse(holds("psc-ibd", diagnosed("K83.0")));
        assertTrue(holds("diabetes", diagnosed("E11.2")));
    }

    @Test
    void aGraftOfADonorWithAntiHbcCountsAsHepatitisB() {
        assertTrue(holds("hbv", new ConditionFacts(Set.of(), Set.of(), null, null, true, null)));
    }

    @Test
    void serostatusCountsAsItIsWritten() {
        assertTrue(holds("ebv-dr-mismatch", new ConditionFacts(Set.of(), Set.of(), "D+/R-", null, false, null)));
        assertFalse(holds("ebv-dr-mismatch", new ConditionFacts(Set.of(), Set.of(), "D+/R+", "D+/R-", false, null)));
        assertTrue(holds("cmv-preemptive", new ConditionFacts(Set.of(), Set.of(), null, "D-/R+", false, null)));
        assertFalse(holds("cmv-preemptive", new ConditionFacts(Set.of(), Set.of(), null, "D-/R-", false, null)));
    }

    @Test
    void drugsCountByTheirClass() {
        assertTrue(holds("cni-or-mtor", new ConditionFacts(Set.of(), Set.of("mtor"), null, null, false, null)));
        assertFalse(holds("cni-or-mtor", new ConditionFacts(Set.of(), Set.of("steroid"), null, null, false, null)));
    }

    @Test
    void aRejectionCountsForThreeMonths() {
        LineCondition augmented = CONDITIONS.of("augmented-immunosuppression").orElseThrow();
        var facts = new ConditionFacts(Set.of(), Set.of(), null, null, false, DAY);
        assertEquals(
                List.of(false, true, true, false),
                List.of(-1, 0, 92, 93).stream()
                        .map(days -> augmented.holds(facts, DAY.plusDays(days)))
                        .toList());
    }

    @Test
    void aSeriesWithoutAConditionOrWithOneThatIsNotKnownHereIsForEverybody() {
        assertTrue(CONDITIONS.concerns(series(null), ConditionFacts.NONE, DAY));
        assertTrue(CONDITIONS.concerns(series("of-tomorrow"), ConditionFacts.NONE, DAY));
        assertFalse(CONDITIONS.concerns(series("hbv"), ConditionFacts.NONE, DAY));
    }

    private static ProtocolSeries series(String condition) {
        return new ProtocolSeries("x", LineKind.LAB, "x", "x", List.of(), condition, List.of(), List.of());
    }

    private static ConditionFacts diagnosed(String code) {
        return new ConditionFacts(Set.of(code), Set.of(), null, null, false, null);
    }

    private static boolean holds(String condition, ConditionFacts facts) {
        return CONDITIONS.of(condition).orElseThrow().holds(facts, DAY);
    }
}
