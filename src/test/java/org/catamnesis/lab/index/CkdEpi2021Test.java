package org.catamnesis.lab.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.lab.Comparator;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CkdEpi2021Test {
    private static final CkdEpi2021 FORMULA = new CkdEpi2021();

    private static Worksheet adult(double creatinine) {
        return new Worksheet().with("CREA", creatinine).with(Sex.MALE).with(Fact.AGE, 50);
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE, 40, 0.8, 95.46",
        "MALE, 65, 1.5, 51.35",
        "FEMALE, 30, 2.4, 27.18",
        "MALE, 50, 1.0, 91.69",
        "FEMALE, 60, 0.7, 98.95",
        "MALE, 60, 0.9, 97.78",
        "MALE, 45, 1.35747, 65.55"
    })
    void theVectorsOfTheClinicalContent(Sex sex, int age, double creatinine, double expected) {
        Worksheet sheet = new Worksheet().with("CREA", creatinine).with(sex).with(Fact.AGE, age);
        assertEquals(expected, FORMULA.compute(sheet).found().orElseThrow().value(), 0.005);
    }

    @Test
    void computedByHandBelowTheKneeOfTheCurve() {
        // 142 · (0.45/0.9)^-0.302 · 0.9938^18 = 142 · 1.23285 · 0.89411 = 156.53
        assertEquals(156.53, CkdEpi2021.rate(0.45, 18, false), 0.01);
    }

    @Test
    void nothingIsComputedForAChild() {
        Outcome outcome = FORMULA.compute(adult(1).with(Fact.AGE, 17));
        assertEquals(new Outcome.None(List.of(new Missing(Missing.Reason.TOO_YOUNG, "18"))), outcome);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        Outcome outcome = FORMULA.compute(new Worksheet());
        assertEquals(
                new Outcome.None(List.of(
                        new Missing(Missing.Reason.NO_INPUT, "CREA"),
                        new Missing(Missing.Reason.NO_BIRTH_DATE, ""),
                        new Missing(Missing.Reason.NO_SEX, ""))),
                outcome);
    }

    @Test
    void neitherABoundNorZeroNorAPatientOnDialysisHasAValue() {
        Outcome bound = FORMULA.compute(adult(1).with("CREA", new Amount(0.3, Comparator.LESS)));
        assertEquals(List.of(new Missing(Missing.Reason.CENSORED, "CREA")), bound.reasons());
        assertEquals(
                List.of(new Missing(Missing.Reason.OUT_OF_RANGE, "CREA")),
                FORMULA.compute(adult(0)).reasons());
        assertEquals(
                List.of(new Missing(Missing.Reason.ON_DIALYSIS, "")),
                FORMULA.compute(adult(1).with(Fact.DIALYSIS, 1)).reasons());
    }
}
