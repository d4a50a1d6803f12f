package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.lab.SampleTiming;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** Slips of the pen, other grafts and other times of a day: what must not decide an alert of another rule. */
class MisleadingValuesTest {
    /** 1.2 was meant in mg/dL; nobody has so little in µmol/L. */
    @Test
    void anImplausibleCreatinineIsNobodysBaseline() {
        InventedCase patient = InventedCase.of(Organ.LIVER)
                .result(280, "CREA", "100", "umol/L")
                .result(298, "CREA", "1.2", "umol/L")
                .result(300, "CREA", "104", "umol/L");
        assertEquals("none", patient.grade("AKI"));
        assertEquals("none", patient.grade("CR30"));
    }

    /** By hand, of 5, 7, 6, 8, 4: 26.4 %; a C2 between them is left out and starts nothing anew. */
    @Test
    void aSampleOfAnotherTimeDoesNotStartTheCountOfTroughsAnew() {
        InventedCase patient = InventedCase.of(Organ.KIDNEY).today(262);
        String[] troughs = {"5", "7", "6", "8", "4"};
        for (int i = 0; i < troughs.length; i++) patient.level(220 + 10 * i, troughs[i], null);
        patient.level(245, "20", SampleTiming.NOT_TROUGH).level(255, "<1.0", null);
        assertEquals("review", patient.grade("IPV"));
    }

    @Test
    void theIntervalThatALaboratoryPrintsDoesNotSayWhatTheCorridorCannot() {
        InventedCase patient = InventedCase.of(Organ.LIVER)
                .result(InventedCase.ZERO.plusDays(400).atTime(8, 0), "TAC", "<5.0", "ng/mL", "5.0-10.0", null, null);
        assertEquals("none", patient.grade("TRO"));
    }

    /** ALT 300, 800, then falling to 180 on day 8 is what follows the operation. */
    @Test
    void theFallAfterAnEarlyPeakIsNoAlert() {
        InventedCase patient = InventedCase.of(Organ.LIVER)
                .result(1, "ALT", "300", "U/L", "9-40")
                .result(2, "ALT", "800", "U/L", "9-40")
                .result(8, "ALT", "180", "U/L", "9-40");
        assertEquals("none", patient.grade("LFT2"));
        assertEquals("none", patient.result(15, "ALT", "120", "U/L", "9-40").grade("LFT2"), "nor once day 14 is over");
    }

    /** KDIGO by the week: 240, five days later 370 is 1.54 times, and above 353.6 stage 3. */
    @Test
    void aStageByTheWeekNamesTheValueOfTheWeek() {
        InventedCase patient = InventedCase.of(Organ.LIVER)
                .result(300, "CREA", "240", "umol/L")
                .result(305, "CREA", "370", "umol/L");
        assertEquals(
                "urgent D+305: Creatinine 370 umol/L: acute kidney injury stage 3 (1.54 times 240 umol/L)",
                patient.said("AKI"));
    }

    @Test
    void whatTheKidneyBeforeDidSaysNothingOfTheNewOne() {
        InventedCase patient = InventedCase.withoutGraft();
        for (int day = 1; day <= 6; day++) patient.result(10 * day, "CREA", "700", "umol/L");
        patient.graft(Organ.KIDNEY, 100);
        for (int day = 0; day < 4; day++) patient.result(160 + 10 * day, "CREA", "120", "umol/L");
        assertEquals("today", patient.result(210, "CREA", "260", "umol/L").grade("AKI"), "260 / 120 = 2.2 by hand");
    }

    @Test
    void aCarcinomaOfTheDuctsIsNotOneOfTheLiversCells() {
        assertEquals("none", marker("C22.1"));
        assertEquals("review", marker("C22.0"));
    }

    private static String marker(String diagnosis) {
        return InventedCase.of(Organ.LIVER)
                .diagnosis(diagnosis)
                .result(200, "AFP", "4", "ng/mL", "<7")
                .result(260, "AFP", "30", "ng/mL", "<7")
                .grade("AFP");
    }

    /** Thirty days and thirty more before the first were used up end on day 59. */
    @Test
    void aSupplyIsAsLongAsWhatWasLeftOfTheOneBefore() {
        InventedCase patient = InventedCase.of(Organ.LIVER)
                .dose("tacrolimus", 0, null)
                .supply("tacrolimus", 0, 30)
                .supply("tacrolimus", 20, 30);
        assertEquals("none", patient.today(48).grade("SUPPLY"));
        assertEquals("today", patient.today(57).grade("SUPPLY"));
    }
}
