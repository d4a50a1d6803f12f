package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CYT, LYT, PTDM, PROT, DSA, NUTR and the tumour markers. */
class BloodRulesTest {
    /** K 5.4 / 5.5 / 6.0 / 2.9 are the vector; the others stand on each side of every limit. */
    @ParameterizedTest
    @CsvSource({
        "K, 5.4, mmol/L, none", "K, 5.5, mmol/L, review", "K, 5.99, mmol/L, review", "K, 6.0, mmol/L, urgent",
        "K, 3.0, mmol/L, none", "K, 2.9, mmol/L, urgent", "Mg, 0.5, mmol/L, none", "Mg, 0.49, mmol/L, review",
        "Na, 130, mmol/L, none", "Na, 129, mmol/L, review", "Na, 125, mmol/L, review", "Na, 124, mmol/L, urgent",
        "GLU, 3.9, mmol/L, none", "GLU, 3.8, mmol/L, urgent", "GLU, 70, mg/dL, urgent", "GLU, 71, mg/dL, none",
        "K, >6.0, mmol/L, urgent", "K, <3.0, mmol/L, urgent", "K, <5.5, mmol/L, none", "K, 6.5, , none"
    })
    void electrolytes(String analyte, String value, String unit, String grade) {
        assertEquals(
                grade,
                InventedCase.withoutGraft().result(5, analyte, value, unit).grade("LYT"));
    }

    @Test
    void theReasonSaysTheLimitInTheUnitOfTheResult() {
        assertEquals(
                "urgent GLU D+5: Glucose 60 mg/dL (limit < 70.26 mg/dL)",
                InventedCase.withoutGraft().result(5, "GLU", "60", "mg/dL").said("LYT"));
    }

    @ParameterizedTest
    @CsvSource({
        "WBC, 3.0, 10*9/L, none",
        "WBC, 2.9, 10*9/L, review",
        "WBC, 2900, /uL, review",
        "NEUT#, 1.0, 10*9/L, none",
        "NEUT#, 0.99, 10*9/L, review",
        "NEUT#, 0.5, 10*9/L, review",
        "NEUT#, 0.49, 10*9/L, urgent",
        "PLT, 50, 10*9/L, none",
        "PLT, 49, 10*9/L, review",
        "PLT, 20, 10*9/L, review",
        "PLT, 19, 10*9/L, urgent"
    })
    void counts(String analyte, String value, String unit, String grade) {
        assertEquals(
                grade,
                InventedCase.of(Organ.HEART).result(5, analyte, value, unit).grade("CYT"));
    }

    /** Vector: Hb 120, 25 days later 99. */
    @Test
    void haemoglobinThatFallsByTwentyInAMonth() {
        assertEquals(
                "review HGB D+125: Haemoglobin from 120 g/L on 2025-04-11 to 99 g/L",
                haemoglobin(125, "99", "g/L").said("CYT"));
        assertEquals("review", haemoglobin(125, "100", "g/L").grade("CYT"));
        assertEquals("none", haemoglobin(125, "101", "g/L").grade("CYT"));
        assertEquals("review", haemoglobin(130, "9.9", "g/dL").grade("CYT"));
        assertEquals("none", haemoglobin(131, "99", "g/L").grade("CYT"), "31 days");
    }

    private static InventedCase haemoglobin(int day, String value, String unit) {
        return InventedCase.of(Organ.LIVER).result(100, "HGB", "120", "g/L").result(day, "HGB", value, unit);
    }

    /** Vector: fasting 7.2 on day 30; 7.2 and 7.4 on days 60 and 70. */
    @Test
    void fastingGlucoseTwiceFromDayFortyFive() {
        assertEquals("none", glucose(30, "7.2").grade("PTDM"));
        assertEquals(
                "review GLU D+70: Fasting glucose 7.2 mmol/L on 2025-03-02 and 7.4 mmol/L (limit ≥ 7 mmol/L)",
                glucose(60, "7.2").result(70, "GLU", "7.4", "mmol/L").said("PTDM"));
        assertEquals(
                "none", glucose(44, "7.2").result(45, "GLU", "7.4", "mmol/L").grade("PTDM"));
        assertEquals(
                "review", glucose(45, "7.0").result(46, "GLU", "7.0", "mmol/L").grade("PTDM"));
        assertEquals(
                "none", glucose(60, "6.9").result(70, "GLU", "7.4", "mmol/L").grade("PTDM"));
        assertEquals(
                "none", glucose(60, "7.2").result(60, "GLU", "7.4", "mmol/L").grade("PTDM"), "one day");
    }

    @Test
    void haemoglobinA1cCountsAloneAndKnownDiabetesSilencesTheRule() {
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER).result(100, "HbA1c", "6.4", "%").grade("PTDM"));
        assertEquals(
                "review",
                InventedCase.of(Organ.LIVER).result(100, "HbA1c", "6.5", "%").grade("PTDM"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .result(100, "HbA1c", "7", "%")
                        .diagnosis("E11.9")
                        .grade("PTDM"));
    }

    private static InventedCase glucose(int day, String value) {
        return InventedCase.of(Organ.LIVER).result(day, "GLU", value, "mmol/L");
    }

    @Test
    void proteinuriaIsNewAboveItsLimitOrDoubled() {
        assertEquals("none", protein("500", "mg/g").grade("PROT"));
        assertEquals("review", protein("501", "mg/g").grade("PROT"));
        assertEquals("review", protein("0.6", "g/g").grade("PROT"));
        assertEquals(
                "review",
                protein("100", "mg/g").result(130, "UPCR", "200", "mg/g").grade("PROT"));
        assertEquals(
                "none",
                protein("100", "mg/g").result(130, "UPCR", "199", "mg/g").grade("PROT"));
        assertEquals(
                "none", protein("20", "mg/g").result(130, "UPCR", "60", "mg/g").grade("PROT"), "too little to tell");
    }

    private static InventedCase protein(String value, String unit) {
        return InventedCase.of(Organ.KIDNEY).result(100, "UPCR", value, unit);
    }

    @Test
    void antibodiesAboveTheLimitOrNewlyFound() {
        assertEquals(
                "none",
                InventedCase.of(Organ.KIDNEY)
                        .result(100, "DSA", "1000", "{MFI}")
                        .grade("DSA"));
        assertEquals(
                "review",
                InventedCase.of(Organ.KIDNEY)
                        .result(100, "DSA", "1001", "{MFI}")
                        .grade("DSA"));
        assertEquals(
                "review",
                InventedCase.of(Organ.KIDNEY).result(100, "DSA-II", "阳性", null).grade("DSA"));
        assertEquals(
                "none",
                InventedCase.of(Organ.KIDNEY).result(100, "DSA-II", "阴性", null).grade("DSA"));
    }

    @Test
    void weightLostAlbuminAndBodyMass() {
        InventedCase patient = InventedCase.of(Organ.LIVER).result(100, "WT", "60", "kg");
        assertEquals("none", patient.grade("NUTR"));
        assertEquals(
                "review WT D+190: Weight from 60 kg on 2025-04-11 to 57 kg: down by 5 %",
                patient.result(190, "WT", "57", "kg").said("NUTR"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .result(100, "WT", "60", "kg")
                        .result(191, "WT", "57", "kg")
                        .grade("NUTR"));
        assertEquals(
                "review",
                InventedCase.of(Organ.LIVER).result(100, "ALB", "2.9", "g/dL").grade("NUTR"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER).result(100, "ALB", "30", "g/L").grade("NUTR"));
        assertEquals(
                "review BMI D+100: Body mass index 17.6 kg/m² (limit < 18.5 kg/m²)",
                InventedCase.of(Organ.LIVER)
                        .result(10, "HT", "160", "cm")
                        .result(100, "WT", "45", "kg")
                        .said("NUTR"),
                "17.58 by hand: 45 / 1.6²");
    }

    @Test
    void tumourMarkersAfterACarcinoma() {
        InventedCase carcinoma =
                InventedCase.of(Organ.LIVER).diagnosis("C22.0").result(100, "AFP", "4", "ng/mL", "0-7");
        assertEquals("none", carcinoma.grade("AFP"));
        assertEquals(
                "review AFP D+200: AFP from 4 ng/mL on 2025-04-11 to 8 ng/mL: doubled",
                carcinoma.result(200, "AFP", "8", "ng/mL", "0-7").said("AFP"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .diagnosis("C22.0")
                        .result(100, "AFP", "3", "ng/mL", "0-7")
                        .result(200, "AFP", "6.5", "ng/mL", "0-7")
                        .grade("AFP"),
                "still normal");
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .diagnosis("C22.0")
                        .result(100, "AFP", "20", "ng/mL")
                        .grade("AFP"));
        assertEquals(
                "review",
                InventedCase.of(Organ.LIVER)
                        .diagnosis("C22.0")
                        .result(100, "AFP", "21", "ng/mL")
                        .grade("AFP"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER).result(100, "AFP", "900", "ng/mL").grade("AFP"),
                "no carcinoma known");
    }
}
