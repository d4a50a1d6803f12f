package org.catamnesis.lab.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.lab.index.Missing.Reason;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of the clinical content; further ones were computed by hand, with the steps beside them. */
class BodyAndBloodTest {
    private static double value(Formula formula, Worksheet sheet) {
        return formula.compute(sheet).found().orElseThrow().value();
    }

    private static Worksheet child(double age) {
        return new Worksheet().with("CREA", 60).with("HT", 140).with(Fact.AGE, age);
    }

    @Test
    void schwartzIsForThoseUnderEighteen() {
        assertEquals(85.17, value(new Schwartz(), child(10)), 0.005);
        assertEquals(85.17, value(new Schwartz(), child(17)), 0.005);
        assertEquals(
                List.of(new Missing(Reason.TOO_OLD, "17")),
                new Schwartz().compute(child(18)).reasons());
        assertEquals(
                List.of(new Missing(Reason.TOO_YOUNG, "1")),
                new Schwartz().compute(child(0)).reasons());
    }

    @ParameterizedTest
    @CsvSource({"60, 170, 20.76, normal", "45, 160, 17.58, under", "75, 170, 25.95, over", "90, 170, 31.14, obese"})
    void bodyMassIndex(double weight, double height, double expected, String band) {
        // By hand: 75 / 2.89 = 25.95; 90 / 2.89 = 31.14
        Worksheet sheet = new Worksheet().with("WT", weight).with("HT", height).with(Fact.AGE, 40);
        Outcome.Value found = new BodyMassIndex().compute(sheet).found().orElseThrow();
        assertEquals(expected, found.value(), 0.005);
        assertEquals(band, found.grade());
    }

    @Test
    void aBoundBelongsToTheHigherBand() {
        assertEquals(
                List.of("under", "normal", "normal", "over", "over", "obese"),
                List.of(18.49, 18.5, 23.99, 24.0, 27.99, 28.0).stream()
                        .map(BodyMassIndex::band)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"5.0, 10, 2.22", "6.1, 15, 4.07"})
    void homaIr(double glucose, double insulin, double expected) {
        Worksheet sheet = new Worksheet().with("GLU", glucose).with("INS", insulin);
        assertEquals(expected, value(new HomaIr(), sheet), 0.005);
        assertEquals(
                List.of(new Missing(Reason.ON_INSULIN, "")),
                new HomaIr().compute(sheet.with(Fact.INSULIN, 1)).reasons());
    }

    @Test
    void friedewaldUpToTheTriglyceridesThatItAllows() {
        Worksheet sheet = new Worksheet().with("TC", 5.2).with("HDL", 1.3).with("TG", 1.5);
        assertEquals(3.22, value(new FriedewaldLdl(), sheet), 0.005);
        // By hand: 5.2 − 1.3 − 4.5 / 2.2 = 3.9 − 2.0455 = 1.8545
        assertEquals(1.8545, value(new FriedewaldLdl(), sheet.with("TG", 4.5)), 0.00005);
        assertEquals(
                List.of(new Missing(Reason.OUT_OF_RANGE, "TG")),
                new FriedewaldLdl().compute(sheet.with("TG", 4.51)).reasons());
    }

    @Test
    void noCholesterolIsNegative() {
        Worksheet sheet = new Worksheet().with("TC", 2).with("HDL", 1.5).with("TG", 2);
        assertEquals(
                List.of(new Missing(Reason.OUT_OF_RANGE, "TC")),
                new FriedewaldLdl().compute(sheet).reasons());
    }

    @ParameterizedTest
    @CsvSource({"MALE, 60, 72, 1.2, 66.67", "FEMALE, 60, 72, 1.2, 56.67", "MALE, 20, 72, 1.0, 120"})
    void cockcroftAndGault(Sex sex, double age, double weight, double creatinine, double expected) {
        // By hand: (140 − 20) · 72 / (72 · 1.0) = 120
        Worksheet sheet =
                new Worksheet().with(sex).with(Fact.AGE, age).with("WT", weight).with("CREA", creatinine);
        assertEquals(expected, value(new CockcroftGault(), sheet), 0.005);
    }

    @Test
    void theBaselineOfFev1IsTheMeanOfTheTwoBestThatLieApart() {
        List<Dated> values = List.of(new Dated(0, 2.8), new Dated(21, 3.0), new Dated(60, 2.3));
        assertEquals(2.9, Fev1Share.baseline(values).orElseThrow(), 1e-9);
        assertEquals(79.3, 100 * 2.3 / Fev1Share.baseline(values).orElseThrow(), 0.05);
        // 3.0 and 2.9 lie 20 days apart: the best pair is 3.0 with 2.3
        List<Dated> close = List.of(new Dated(0, 2.9), new Dated(20, 3.0), new Dated(60, 2.3));
        assertEquals(2.65, Fev1Share.baseline(close).orElseThrow(), 1e-9);
        assertEquals(true, Fev1Share.baseline(values.subList(0, 1)).isEmpty());
    }

    @Test
    void aFallOfFev1HasAGrade() {
        assertEquals(
                List.of("fall-20", "fall-10", "fall-10", ""),
                List.of(80.0, 80.1, 90.0, 90.1).stream().map(Fev1Share::grade).toList());
    }
}
