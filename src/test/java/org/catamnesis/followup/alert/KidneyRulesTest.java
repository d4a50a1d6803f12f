package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** CR30, CRDRIFT and IPV; the formulas themselves are tested where they are. */
class KidneyRulesTest {
    /** Vector: baseline 100; 129 / 131 / 151. */
    @Test
    void creatinineOverItsBaseline() {
        assertEquals("none", creatinine("129").grade("CR30"));
        assertEquals(
                "review D+300: Creatinine 131 umol/L: 1.31 times the baseline 100 umol/L; confirm by a second value",
                creatinine("131").said("CR30"));
        assertEquals(
                "today D+300: Creatinine 151 umol/L: 1.51 times the baseline 100 umol/L",
                creatinine("151").said("CR30"));
        assertEquals("review", creatinine("130").grade("CR30"));
        assertEquals("review", creatinine("149").grade("CR30"));
        assertEquals("today", creatinine("150").grade("CR30"));
    }

    @Test
    void creatinineInMilligramsIsTheSame() {
        assertEquals(
                "review D+300: Creatinine 1.5 mg/dL: 1.33 times the baseline 1.13 mg/dL; confirm by a second value",
                creatinine("1.5", "mg/dL").said("CR30"));
        assertEquals("none", creatinine("1.4", "mg/dL").grade("CR30"));
        assertEquals("none", creatinine("300", null).grade("CR30"), "no unit, no comparison");
        assertEquals("none", creatinine(">900", "umol/L").grade("CR30"), "no exact number");
    }

    /** Vector of the baseline: kidney, days 5–7 = 420, 300, 230, day 12 = 120, day 14 = 160: ratio 1.33. */
    @Test
    void earlyTheLowestIsTheBaselineAndBeforeDaySevenThereIsNoAlert() {
        InventedCase early = InventedCase.of(Organ.KIDNEY);
        int[][] values = {{5, 420}, {6, 300}, {7, 230}, {12, 120}};
        for (int[] value : values) early.result(value[0], "CREA", "" + value[1], "umol/L");
        assertEquals("none", early.grade("CR30"));
        assertEquals("review", early.result(14, "CREA", "160", "umol/L").grade("CR30"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .result(3, "CREA", "80", "umol/L")
                        .result(6, "CREA", "200", "umol/L")
                        .grade("CR30"));
        assertEquals(
                "today",
                InventedCase.of(Organ.LIVER)
                        .result(3, "CREA", "80", "umol/L")
                        .result(7, "CREA", "200", "umol/L")
                        .grade("CR30"));
    }

    /** What dialysis does to creatinine is no alert. */
    @Test
    void nobodyIsAlertedToTheCreatinineOfThoseOnDialysis() {
        var dialysis = new ClinicalEvent(
                1,
                InventedCase.PATIENT,
                EventKind.DIALYSIS,
                "maintenance-haemodialysis",
                null,
                InventedCase.ZERO.plusDays(290),
                null,
                null,
                null);
        assertEquals("none", creatinine("700").event(dialysis).grade("CR30"));
        assertEquals("none", creatinine("700").event(dialysis).grade("AKI"));
    }

    private static InventedCase creatinine(String value) {
        return creatinine(value, "umol/L");
    }

    private static InventedCase creatinine(String value, String unit) {
        return InventedCase.of(Organ.LIVER)
                .result(200, "CREA", "100", "umol/L")
                .result(230, "CREA", "104", "umol/L")
                .result(260, "CREA", "96", "umol/L")
                .result(300, "CREA", value, unit);
    }

    /** The anchor 100 µmol/L of a man of 50 is 81.0 by hand, 25 % less 60.8: creatinine of 128 or more. */
    @Test
    void filtrationThatDriftsIsSaidAtTheSecondValueFromDayOneHundredAndTwenty() {
        assertEquals("none", drift(119, "140", 119, "140").grade("CRDRIFT"));
        assertEquals("none", drift(119, "140", 120, "140").grade("CRDRIFT"), "one value from day 120");
        assertEquals("review", drift(120, "140", 121, "140").grade("CRDRIFT"));
        assertEquals("none", drift(200, "140", 230, "110").grade("CRDRIFT"));
        assertEquals("none", drift(200, "110", 230, "140").grade("CRDRIFT"));
    }

    private static InventedCase drift(int day, String value, int next, String then) {
        return InventedCase.of(Organ.KIDNEY)
                .result(90, "CREA", "100", "umol/L")
                .result(day, "CREA", value, "umol/L")
                .result(InventedCase.ZERO.plusDays(next).atTime(9, 0), "CREA", then, "umol/L", "", null, null);
    }

    /** Vector: 5, 7, 6, 8, 4 (26.35 %) in month 8 of a kidney; the same with four values. */
    @Test
    void variableLevels() {
        InventedCase four = levels(Organ.KIDNEY, "5", "7", "6", "8");
        assertEquals("none", four.grade("IPV"));
        assertEquals(
                "review D+260: Tacrolimus troughs vary by 26.4 % over 5 values (limit 20.5 %)",
                four.level(260, "4", null).said("IPV"));
        assertEquals("none", levels(Organ.LIVER, "5", "7", "6", "8", "4").grade("IPV"), "a liver may vary more");
        assertEquals("review", levels(Organ.LIVER, "4", "7", "6", "9", "3").grade("IPV"));
    }

    private static InventedCase levels(Organ organ, String... values) {
        InventedCase patient = InventedCase.of(organ).today(262);
        for (int i = 0; i < values.length; i++) patient.level(220 + 10 * i, values[i], null);
        return patient;
    }
}
