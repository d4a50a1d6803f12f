package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetOverride;
import org.junit.jupiter.api.Test;

class TroughsTableTest {
    @Test
    void onlyWhatMayBeATroughIsHeldAgainstTheTargetAndDividedByTheDose() {
        assertEquals(Arrays.asList(4.0, "mg", 2.0, true), told("8", SampleTiming.TROUGH, 2, "mg"));
        assertEquals(Arrays.asList(4.0, "mg", 2.0, true), told("8", null, 2, "mg"));
        assertEquals(Arrays.asList(4.0, "mg", null, null), told("8", SampleTiming.NOT_TROUGH, 2, "mg"));
        assertEquals(Arrays.asList(4.0, "mg", null, null), told("<8", SampleTiming.TROUGH, 2, "mg"));
    }

    @Test
    void theDoseOfALevelIsInMilligramsWhateverItWasWrittenIn() {
        assertEquals(Arrays.asList(4.0, "mg", 2.0, true), told("8", SampleTiming.TROUGH, 2000, "µg"));
        assertEquals(Arrays.asList(4.0, "mg", 2.0, true), told("8", SampleTiming.TROUGH, 0.002, "g"));
        assertEquals(Arrays.asList(null, null, null, true), told("8", SampleTiming.TROUGH, 2, "片"));
    }

    @Test
    void nobodysValueAtAMonthIsALevelThatIsNoTrough() {
        var results = List.of(
                KeptRows.result("TAC", 30, "22", "ng/mL", SampleTiming.NOT_TROUGH),
                KeptRows.result("TAC", 33, "8", "ng/mL", SampleTiming.PRESUMED_TROUGH),
                KeptRows.result("CREA", 30, "90", "umol/L", SampleTiming.NOT_TROUGH));
        var row = KeptRows.of(AnalysisTable::new, Policy.P2, 40, 5, results, List.of(), List.of())
                .getFirst();
        assertEquals(
                Arrays.asList(8.0, 3L, 90.0),
                Arrays.asList(row.get("tac_m1"), row.get("tac_m1_off"), row.get("crea_m1")));
    }

    private static List<Object> told(String level, SampleTiming timing, double dose, String unit) {
        var dosing =
                new Dosing(1, 1, "tacrolimus", null, KeptRows.DAY, null, dose, unit, 2, "oral", null, null, null, null);
        var target = new TargetOverride(1, 1, "tacrolimus", 6, 9, "ng/mL", KeptRows.DAY, null, null);
        return KeptRows.of(
                        TroughsTable::new,
                        Policy.P2,
                        40,
                        5,
                        List.of(KeptRows.result("TAC", 30, level, "ng/mL", timing)),
                        List.of(dosing),
                        List.of(target))
                .stream()
                .map(row -> Arrays.asList(
                        row.get("daily_dose_at_draw"), row.get("dose_unit"), row.get("cd_ratio"), row.get("in_target")))
                .findFirst()
                .orElseThrow();
    }
}
