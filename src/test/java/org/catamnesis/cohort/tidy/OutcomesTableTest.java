package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.catamnesis.cohort.privacy.Policy;
import org.junit.jupiter.api.Test;

class OutcomesTableTest {
    @Test
    void aWeightThatResultsTellAsABoundIsNotToldHereEither() {
        assertEquals(Arrays.asList(true, null, 44.0), told(Policy.P2, "38.5", "44"));
        assertEquals(Arrays.asList(false, null, null), told(Policy.P3, "38.5", "37"));
        assertEquals(List.of(true, 41.0, 44.0), told(Policy.P2, "41", "44"));
        assertEquals(List.of(true, 38.5, 44.0), told(Policy.P1, "38.5", "44"));
    }

    private static List<Object> told(Policy policy, String before, String after) {
        var results = List.of(
                KeptRows.result("HT", -3, "170", "cm", null),
                KeptRows.result("WT", -3, before, "kg", null),
                KeptRows.result("WT", 200, after, "kg", null));
        return KeptRows.of(OutcomesTable::new, policy, 40, 5, results, List.of(), List.of()).stream()
                .filter(row -> row.get("metric_id").equals("underweight-gained"))
                .map(row -> Arrays.asList(row.get("numerator_member"), row.get("value_before"), row.get("value_after")))
                .findFirst()
                .orElseThrow();
    }
}
