package org.catamnesis.lab.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.index.Missing.Reason;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of the clinical content; the others were computed by a Python script of ours from the published formulas. */
class LiverScoresTest {
    private static Worksheet of(double creatinine, double bilirubin, double inr) {
        return new Worksheet()
                .with("CREA", creatinine)
                .with("TBIL", bilirubin)
                .with("INR", inr)
                .with(Fact.AGE, 50)
                .with(Fact.DIALYSIS, 0);
    }

    private static double value(Formula formula, Worksheet sheet) {
        return formula.compute(sheet).found().orElseThrow().value();
    }

    @ParameterizedTest
    @CsvSource({"1.9, 4.2, 1.6, 23", "1, 1, 1, 6", "0.5, 0.4, 0.9, 6", "4.0, 60, 12, 40", "9.9, 1, 1, 20"})
    void meld(double creatinine, double bilirubin, double inr, double expected) {
        assertEquals(expected, value(new Meld(), of(creatinine, bilirubin, inr)));
    }

    @Test
    void meldWithoutRounding() {
        assertEquals(23.261, Meld.raw(1.9, 4.2, 1.6), 0.0005);
        // 170 µmol/L and 54 µmol/L with the factors of the independent R package
        assertEquals(24.798, Meld.raw(170 / 88.4, 54 / 17.1, 2.0), 0.005);
    }

    @Test
    void whoIsDialysedHasTheHighestCreatinineAndWhoMayBeHasNoScore() {
        Worksheet sheet = of(1.2, 2, 1.5).with(Fact.DIALYSIS, 1);
        assertEquals(value(new Meld(), of(4, 2, 1.5)), value(new Meld(), sheet));
        Worksheet unknown =
                new Worksheet().with("CREA", 1).with("TBIL", 1).with("INR", 1).with(Fact.AGE, 50);
        assertEquals(
                List.of(new Missing(Reason.DIALYSIS_UNKNOWN, "")),
                new Meld().compute(unknown).reasons());
    }

    @Test
    void aBoundThatTheFloorSwallowsIsNoObstacleAndAnotherIs() {
        Worksheet below = of(1, 1, 1).with("TBIL", new Amount(0.3, Comparator.LESS));
        assertEquals(6, value(new Meld(), below));
        Worksheet above = of(1, 1, 1).with("CREA", new Amount(10, Comparator.GREATER));
        assertEquals(20, value(new Meld(), above));
        Worksheet open = of(1, 1, 1).with("TBIL", new Amount(2, Comparator.LESS));
        assertEquals(
                List.of(new Missing(Reason.CENSORED, "TBIL")),
                new Meld().compute(open).reasons());
    }

    @ParameterizedTest
    @CsvSource({"23, 128, 28.05", "15, 135, 16.65", "24, 125, 30.336", "11, 125, 11", "39, 125, 39.396", "12, 137, 12"})
    void meldNaOfOptnFromTheWholeScore(double meld, double sodium, double expected) {
        assertEquals(expected, MeldNaOptn.score(meld, sodium), 0.0051);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 2.0, 1.4, 135, 16.65",
        "2.0, 3.0, 1.5, 125, 29.13",
        "2.0, 3.0, 1.5, 110, 29.13",
        "1, 1, 1, 120, 6",
        "1.2, 2.0, 1.4, 150, 15"
    })
    void meldNaOfOptn(double creatinine, double bilirubin, double inr, double sodium, double expected) {
        Worksheet sheet = of(creatinine, bilirubin, inr).with("Na", sodium);
        assertEquals(expected, value(new MeldNaOptn(), sheet), 0.005);
    }

    @Test
    void meldNaOfKimIsAnotherFormula() {
        assertEquals(26.257, value(new MeldNaKim(), of(2, 2, 1.8).with("Na", 131)), 0.0005);
        assertEquals(Meld.raw(2, 2, 1.8), value(new MeldNaKim(), of(2, 2, 1.8).with("Na", 150)), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, 50, 1.5, 3, 1.8, 130, 2.8, 25.54",
        "FEMALE, 50, 1.5, 3, 1.8, 130, 2.8, 26.87",
        "FEMALE, 50, 1, 1, 1, 137, 3.5, 7.33",
        "MALE, 50, 1, 1, 1, 137, 3.5, 6",
        "FEMALE, 50, 3.5, 5, 2, 110, 2.0, 38.17",
        "MALE, 12, 1, 1, 1, 137, 3.5, 7.33",
        "FEMALE, 17, 1, 1, 1, 137, 3.5, 7.33",
        "MALE, 18, 0.3, 0.2, 0.8, 145, 5.0, 6",
        "MALE, 50, 3, 30, 5, 125, 1.0, 40"
    })
    void meld3(
            Sex sex,
            int age,
            double creatinine,
            double bilirubin,
            double inr,
            double sodium,
            double albumin,
            double expected) {
        Worksheet sheet = of(creatinine, bilirubin, inr)
                .with("Na", sodium)
                .with("ALB", albumin)
                .with(sex)
                .with(Fact.AGE, age);
        assertEquals(expected, value(new Meld3(), sheet), 0.005);
    }

    @Test
    void meld3NeedsAnAgeOfTwelveAtLeast() {
        Worksheet sheet = of(1, 1, 1).with("Na", 137).with("ALB", 3.5).with(Sex.MALE);
        assertEquals(
                List.of(new Missing(Reason.TOO_YOUNG, "12")),
                new Meld3().compute(sheet.with(Fact.AGE, 11)).reasons());
        Worksheet ageless = new Worksheet()
                .with("CREA", 1)
                .with("TBIL", 1)
                .with("INR", 1)
                .with("Na", 137)
                .with("ALB", 3.5)
                .with(Sex.MALE)
                .with(Fact.DIALYSIS, 0);
        assertEquals(
                List.of(new Missing(Reason.NO_BIRTH_DATE, "")),
                new Meld3().compute(ageless).reasons());
    }

    @ParameterizedTest
    @CsvSource({"10, 40, -2.740, 1", "20.52, 35, -2.109, 2", "100, 25, -0.805, 3"})
    void albi(double bilirubin, double albumin, double expected, String grade) {
        Outcome.Value found = new Albi()
                .compute(new Worksheet().with("TBIL", bilirubin).with("ALB", albumin))
                .found()
                .orElseThrow();
        assertEquals(expected, found.value(), 0.0005);
        assertEquals(grade, found.grade());
    }

    @Test
    void scoresOfAdultsAreNotThoseOfAChild() {
        List<Missing> child = List.of(new Missing(Reason.TOO_YOUNG, "18"));
        Worksheet liver = new Worksheet().with("TBIL", 10).with("ALB", 40).with("INR", 1.2);
        liver.with(Fact.ASCITES, 0).with(Fact.ENCEPHALOPATHY, 0).with(Fact.AGE, 17);
        assertEquals(child, new Albi().compute(liver).reasons());
        assertEquals(
                child,
                new ChildPugh()
                        .compute(new Worksheet()
                                .with("TBIL", 10)
                                .with("ALB", 40)
                                .with("INR", 1.2)
                                .with(Fact.ASCITES, 0)
                                .with(Fact.ENCEPHALOPATHY, 0)
                                .with(Fact.AGE, 17))
                        .reasons());
        assertEquals(
                child,
                new Apri()
                        .compute(new Worksheet()
                                .with("AST", 80)
                                .with("PLT", 100)
                                .with(Fact.UPPER_LIMIT, 40)
                                .with(Fact.AGE, 17))
                        .reasons());
        assertEquals(
                child,
                new HomaIr()
                        .compute(new Worksheet()
                                .with("GLU", 5)
                                .with("INS", 10)
                                .with(Fact.INSULIN, 0)
                                .with(Fact.AGE, 17))
                        .reasons());
    }

    @Test
    void theLimitsOfAlbiBelongToTheBetterGrade() {
        assertEquals("1", Albi.grade(-2.60));
        assertEquals("2", Albi.grade(-2.5999));
        assertEquals("2", Albi.grade(-1.39));
        assertEquals("3", Albi.grade(-1.3899));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 36, 1.2, 0, 0, 5, A",
        "40, 30, 1.8, 1, 0, 9, B",
        "60, 25, 2.5, 2, 2, 15, C",
        "34, 36, 1.2, 0, 0, 6, A",
        "51, 36, 1.2, 0, 0, 6, A",
        "51.1, 36, 1.2, 0, 0, 7, B",
        "33.9, 28, 1.2, 0, 0, 6, A",
        "33.9, 35, 1.2, 0, 0, 6, A",
        "33.9, 27.9, 1.2, 0, 0, 7, B",
        "33.9, 35.1, 1.7, 0, 0, 6, A",
        "33.9, 35.1, 2.3, 0, 0, 6, A",
        "33.9, 35.1, 2.31, 0, 0, 7, B",
        "60, 25, 2.3, 1, 0, 11, C"
    })
    void childPugh(
            double bilirubin,
            double albumin,
            double inr,
            int ascites,
            int encephalopathy,
            double points,
            String grade) {
        Worksheet sheet = new Worksheet()
                .with("TBIL", bilirubin)
                .with("ALB", albumin)
                .with("INR", inr)
                .with(Fact.ASCITES, ascites)
                .with(Fact.ENCEPHALOPATHY, encephalopathy);
        assertEquals(new Outcome.Value(points, grade), new ChildPugh().compute(sheet));
    }

    @Test
    void childPughAsksWhatOnlyTheBedsideKnows() {
        Worksheet sheet = new Worksheet()
                .with("TBIL", new Amount(3.4, Comparator.LESS))
                .with("ALB", 36)
                .with("INR", new Amount(2, Comparator.GREATER));
        assertEquals(
                List.of(
                        new Missing(Reason.CENSORED, "INR"),
                        new Missing(Reason.ASK, "ascites"),
                        new Missing(Reason.ASK, "encephalopathy")),
                new ChildPugh().compute(sheet).reasons());
    }

    @ParameterizedTest
    @CsvSource({"50, 40, 40, 200, 1.581, between", "61, 80, 64, 100, 6.100, high", "35, 25, 36, 250, 0.583, low"})
    void fib4(double age, double ast, double alt, double platelets, double expected, String band) {
        Outcome.Value found = new Fib4()
                .compute(new Worksheet()
                        .with(Fact.AGE, age)
                        .with("AST", ast)
                        .with("ALT", alt)
                        .with("PLT", platelets))
                .found()
                .orElseThrow();
        assertEquals(expected, found.value(), 0.0005);
        assertEquals(band, found.grade());
    }

    @ParameterizedTest
    @CsvSource({"38, 40, 150, 0.633", "160, 40, 75, 5.333", "80, 40, 100, 2.00"})
    void apri(double ast, double limit, double platelets, double expected) {
        Worksheet sheet =
                new Worksheet().with("AST", ast).with("PLT", platelets).with(Fact.UPPER_LIMIT, limit);
        assertEquals(expected, value(new Apri(), sheet), 0.0005);
    }

    @Test
    void withoutAPrintedLimitThereIsNoApri() {
        assertEquals(
                List.of(new Missing(Reason.NO_UPPER_LIMIT, "")),
                new Apri()
                        .compute(new Worksheet().with("AST", 38).with("PLT", 150))
                        .reasons());
    }
}
