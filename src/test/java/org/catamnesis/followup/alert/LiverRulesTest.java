package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** LFT2, LFT5 and CHOL; the cases marked as vectors are those of the clinical content. */
class LiverRulesTest {
    /** Vector: day 200, ALT 30, then 85 (ULN 40). */
    @Test
    void transaminasesThatRiseAboveTwiceNormalAreReviewed() {
        InventedCase patient = liver().result(190, "ALT", "30", "U/L", "9-40").result(200, "ALT", "85", "U/L", "9-40");
        assertEquals(
                "review ALT D+200: ALT 85 U/L: 2.1 times the upper limit 40, after a rise; repeat within 7 days",
                patient.said("LFT2"));
        assertEquals("none", patient.grade("LFT5"));
    }

    /** Vector: day 200, ALT 30, then 210 (ULN 40). */
    @Test
    void transaminasesAboveFiveTimesNormalAreForToday() {
        InventedCase patient = liver().result(190, "ALT", "30", "U/L", "9-40").result(200, "ALT", "210", "U/L", "9-40");
        assertEquals("today ALT D+200: ALT 210 U/L: 5.3 times the upper limit 40", patient.said("LFT5"));
        assertEquals("none", patient.grade("LFT2"), "the graver rule speaks alone");
    }

    /** Vector: day 5, 800 falling to 400. */
    @Test
    void theFallAfterTheOperationIsNoAlert() {
        InventedCase patient = liver().result(4, "ALT", "800", "U/L", "9-40").result(5, "ALT", "400", "U/L", "9-40");
        assertEquals("none", patient.grade("LFT5"));
        assertEquals("none", patient.grade("LFT2"));
    }

    @Test
    void beforeDayFourteenOnlyARiseCountsAndFromItAnyHighValue() {
        assertEquals("today", falling(3, 800, 4, 900).grade("LFT5"));
        assertEquals("none", falling(12, 800, 13, 400).grade("LFT5"));
        assertEquals("today", falling(13, 800, 14, 400).grade("LFT5"));
    }

    private static InventedCase falling(int day, int value, int next, int then) {
        return liver().result(day, "ALT", "" + value, "U/L", "9-40").result(next, "ALT", "" + then, "U/L", "9-40");
    }

    @Test
    void exactlyTwiceOrFiveTimesIsNotAbove() {
        assertEquals("none", falling(190, 30, 200, 80).grade("LFT2"));
        assertEquals("review", falling(190, 30, 200, 81).grade("LFT2"));
        assertEquals("review", falling(190, 30, 200, 200).grade("LFT2"));
        assertEquals("none", falling(190, 30, 200, 200).grade("LFT5"));
        assertEquals("today", falling(190, 30, 200, 201).grade("LFT5"));
    }

    @Test
    void anEpisodeLastsUntilTheValueIsBelowTheLimitAgain() {
        InventedCase patient = falling(190, 30, 200, 120).result(210, "ALT", "95", "U/L", "9-40");
        assertEquals(
                "review ALT D+200: ALT 95 U/L: 2.4 times the upper limit 40, after a rise; repeat within 7 days",
                patient.said("LFT2"));
        assertEquals("none", patient.result(220, "ALT", "60", "U/L", "9-40").grade("LFT2"));
        assertEquals(
                "review ALT D+230: ALT 99 U/L: 2.5 times the upper limit 40, after a rise; repeat within 7 days",
                patient.result(230, "ALT", "99", "U/L", "9-40").said("LFT2"),
                "a new one begins");
    }

    @Test
    void withoutAnUpperLimitOrAnEarlierValueNothingIsSaid() {
        assertEquals("none", liver().result(200, "ALT", "85", "U/L", "9-40").grade("LFT2"));
        assertEquals(
                "none",
                liver().result(190, "ALT", "30", "U/L")
                        .result(200, "ALT", "85", "U/L")
                        .grade("LFT2"));
        assertEquals(
                "none",
                liver().result(190, "ALT", "30", null, "9-40")
                        .result(200, "ALT", "85", null, "9-40")
                        .grade("LFT2"));
    }

    @Test
    void valuesBeforeTheTransplantAndOtherOrgansDoNotCount() {
        assertEquals("none", falling(-5, 30, 1, 800).grade("LFT5"));
        assertEquals(
                "none",
                InventedCase.of(Organ.KIDNEY)
                        .result(190, "ALT", "30", "U/L", "9-40")
                        .result(200, "ALT", "900", "U/L", "9-40")
                        .grade("LFT5"));
        assertEquals(
                "none",
                InventedCase.withoutGraft()
                        .result(190, "ALT", "30", "U/L", "9-40")
                        .result(200, "ALT", "900", "U/L", "9-40")
                        .grade("LFT5"));
    }

    @Test
    void aValueAboveWhatCanBeMeasuredIsAboveEveryLimitBelowIt() {
        InventedCase patient =
                liver().result(190, "ALT", "30", "U/L", "9-40").result(200, "ALT", ">1000", "U/L", "9-40");
        assertEquals("today", patient.grade("LFT5"));
        assertEquals(
                "none",
                liver().result(190, "ALT", "30", "U/L", "9-40")
                        .result(200, "ALT", "<500", "U/L", "9-40")
                        .grade("LFT5"));
    }

    @Test
    void bilirubinNewlyAboveTwiceNormalIsForTodayInEitherUnit() {
        InventedCase patient =
                liver().result(100, "TBIL", "15", "umol/L", "0-20").result(110, "TBIL", "41", "umol/L", "0-20");
        assertEquals(
                "today TBIL D+110: Bilirubin, total 41 umol/L: 2.1 times the upper limit 20", patient.said("LFT5"));
        InventedCase american =
                liver().result(100, "TBIL", "1", "mg/dL", "0-1.2").result(110, "TBIL", "2.5", "mg/dL", "0-1.2");
        assertEquals(
                "today TBIL D+110: Bilirubin, total 2.5 mg/dL: 2.1 times the upper limit 1.2", american.said("LFT5"));
        assertEquals(
                "none",
                liver().result(3, "TBIL", "90", "umol/L", "0-20")
                        .result(20, "TBIL", "60", "umol/L", "0-20")
                        .grade("LFT5"),
                "never below, so not new");
    }

    @Test
    void cholestasisNeedsTwoRises() {
        InventedCase patient =
                liver().result(180, "GGT", "60", "U/L", "10-60").result(190, "GGT", "130", "U/L", "10-60");
        assertEquals("none", patient.grade("CHOL"));
        assertEquals(
                "review GGT D+200: GGT 140 U/L: 2.3 times the upper limit 60, after two rises",
                patient.result(200, "GGT", "140", "U/L", "10-60").said("CHOL"));
        assertEquals("none", patient.result(210, "GGT", "120", "U/L", "10-60").grade("CHOL"), "120 is not above");
    }

    private static InventedCase liver() {
        return InventedCase.of(Organ.LIVER);
    }
}
