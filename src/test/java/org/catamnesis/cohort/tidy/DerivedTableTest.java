package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.cohort.privacy.Band;
import org.catamnesis.cohort.privacy.Policy;
import org.junit.jupiter.api.Test;

class DerivedTableTest {
    @Test
    void aFormulaForAdultsIsToldOnlyWhereTheBandHoldsNobodyYounger() {
        assertEquals(List.of("BMI"), formulas(Policy.P2, 20, 5));
        assertEquals(List.of("BMI"), formulas(Policy.P2, 39, 20));
        assertEquals(List.of(), formulas(Policy.P2, 19, 5));
        assertEquals(List.of(), formulas(Policy.P2, 20, 7));
        assertEquals(List.of(), formulas(Policy.P2, 64, Band.EVERYTHING));
        assertEquals(List.of("BMI"), formulas(Policy.P3, 93, 10));
        assertEquals(List.of("BMI"), formulas(Policy.P1, 19, 1));
        assertEquals(List.of(), formulas(Policy.P1, 18, 1));
    }

    @Test
    void whereTheDefinitionLetsOnlyAdultsInEverybodyIsOne() {
        var results = List.of(KeptRows.result("HT", 3, "170", "cm", null), KeptRows.result("WT", 3, "70", "kg", null));
        for (int age : new int[] {18, 64}) {
            assertEquals(
                    List.of("BMI"),
                    KeptRows.of(
                                    telling -> new DerivedTable(adults(telling)),
                                    Policy.P2,
                                    age,
                                    Band.EVERYTHING,
                                    results,
                                    List.of(),
                                    List.of())
                            .stream()
                            .map(row -> row.get("formula_id"))
                            .toList());
        }
    }

    private static Telling adults(Telling telling) {
        return new Telling(
                telling.policy(),
                telling.vocabulary(),
                telling.window(),
                telling.catalogue(),
                telling.targets(),
                telling.sexTold(),
                true);
    }

    private static List<Object> formulas(Policy policy, int age, int width) {
        var results = List.of(KeptRows.result("HT", 3, "170", "cm", null), KeptRows.result("WT", 3, "70", "kg", null));
        return KeptRows.of(DerivedTable::new, policy, age, width, results, List.of(), List.of()).stream()
                .map(row -> row.get("formula_id"))
                .toList();
    }
}
