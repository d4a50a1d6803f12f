package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.junit.jupiter.api.Test;

/** What somebody else keeps a register of is told more coarsely where ages are bands. */
class CoarserCellsTest {
    private static LabResult taken(String laboratory) {
        LabResult plain = KeptRows.result("TAC", 30, "8", "ng/mL", SampleTiming.TROUGH);
        var at = plain.sampling().collectedAt();
        return new LabResult(
                0,
                1,
                "TAC",
                plain.measurement(),
                new Sampling(at, true, null, laboratory, null, at.minusMinutes(11 * 60 + 40), SampleTiming.TROUGH),
                plain.provenance(),
                null);
    }

    private static List<Object> told(Policy policy, Vocabulary vocabulary, String table, String column) {
        return KeptRows.of(
                        telling -> table.equals("labs") ? new LabsTable(telling) : new TroughsTable(telling),
                        policy,
                        vocabulary,
                        List.of(taken("甲医院"), taken("乙诊所"), taken("甲医院"), taken(null)))
                .stream()
                .map(row -> row.get(column))
                .toList();
    }

    @Test
    void theHoursSinceADoseAreWholeOnes() {
        var vocabulary = new Vocabulary(Map.of());
        for (Policy policy : List.of(Policy.P0, Policy.P1))
            assertEquals(
                    11.6666666667,
                    told(policy, vocabulary, "troughs", "hours_post_dose").getFirst());
        assertEquals(
                12.0, told(Policy.P2, vocabulary, "troughs", "hours_post_dose").getFirst());
        assertEquals(
                null, told(Policy.P3, vocabulary, "troughs", "hours_post_dose").getFirst());
    }

    @Test
    void laboratoriesOfFewPatientsAreOne() {
        var shared = new Vocabulary(Map.of("laboratory", Set.of("甲医院")));
        assertEquals(Arrays.asList("L1", "other", "L1", null), told(Policy.P2, shared, "labs", "lab_code"));
        assertEquals(Map.of("laboratory", 1), shared.withheld());
    }

    @Test
    void aColdIschaemiaIsToldToTheHalfHour() {
        assertEquals(
                Arrays.asList(null, 0, 360, 390),
                Arrays.asList(
                        KeptRows.subject(Policy.P2).ischaemia(null),
                        KeptRows.subject(Policy.P2).ischaemia(14),
                        KeptRows.subject(Policy.P3).ischaemia(374),
                        KeptRows.subject(Policy.P2).ischaemia(376)));
        assertEquals(376, KeptRows.subject(Policy.P1).ischaemia(376));
    }

    @Test
    void codesOfFewAreTheOthers() {
        var vocabulary = new Vocabulary(Map.of());
        assertEquals("metabolic", vocabulary.told("aetiology", "metabolic"));
        vocabulary.pool("aetiology", Set.of("metabolic"));
        assertEquals("other", vocabulary.told("aetiology", "metabolic"));
        assertEquals("alcohol", vocabulary.told("aetiology", "alcohol"));
    }
}
