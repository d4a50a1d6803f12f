package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** AKI and FEV. */
class KidneyInjuryTest {
    /** Vector: 90, 95, 100 in the last year, now 150: ratio 1.58. */
    @Test
    void kidneyInjuryByTheOutpatientRatio() {
        assertEquals(
                "today D+300: Creatinine 150 umol/L: acute kidney injury stage 1 (1.58 times 95 umol/L)",
                year("150").said("AKI"));
        assertEquals("none", year("142").grade("AKI"), "142 / 95 = 1.49 by hand");
        assertEquals("today", year("190").grade("AKI"), "stage 2");
        assertEquals("urgent", year("285").grade("AKI"), "stage 3");
    }

    private static InventedCase year(String now) {
        return InventedCase.withoutGraft()
                .result(100, "CREA", "90", "umol/L")
                .result(160, "CREA", "95", "umol/L")
                .result(220, "CREA", "100", "umol/L")
                .result(300, "CREA", now, "umol/L");
    }

    /** KDIGO's own: 110 forty hours after 80 is a rise of 30. */
    @Test
    void kidneyInjuryByARiseWithinTwoDays() {
        InventedCase patient = InventedCase.of(Organ.LIVER)
                .result(InventedCase.ZERO.plusDays(300).atTime(8, 0), "CREA", "80", "umol/L", "", null, null)
                .result(InventedCase.ZERO.plusDays(302).atTime(0, 0), "CREA", "110", "umol/L", "", null, null);
        assertEquals(
                "today D+302: Creatinine 110 umol/L: acute kidney injury stage 1 (up by 30 umol/L within 48 h)",
                patient.said("AKI"));
    }

    /** Best 3.0 and 2.8, baseline 2.9; 2.3 is 79.3 % of it, 2.61 is 90 %. */
    @Test
    void breathThatFallsBelowItsBaseline() {
        assertEquals(
                "today D+300: FEV1 2.3 L: 79.3 % of the baseline 2.9 L",
                breath("2.3").said("FEV"));
        assertEquals("review", breath("2.61").grade("FEV"));
        assertEquals("none", breath("2.62").grade("FEV"));
        assertEquals("today", breath("2320", "mL").grade("FEV"));
        assertEquals("review", breath("2330", "mL").grade("FEV"));
    }

    private static InventedCase breath(String value) {
        return breath(value, "L");
    }

    private static InventedCase breath(String value, String unit) {
        return InventedCase.of(Organ.LUNG)
                .result(100, "FEV1", "3.0", "L")
                .result(130, "FEV1", "2.8", "L")
                .result(300, "FEV1", value, unit);
    }
}
