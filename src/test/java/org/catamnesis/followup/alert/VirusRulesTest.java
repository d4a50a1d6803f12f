package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** BK, CMV, EBV and HBV. */
class VirusRulesTest {
    private static final String COPIES = "{copies}/mL";

    /** Vector: 1,200, then 1,500 three weeks later; single 12,000. */
    @Test
    void bkVirusIsRepeatedAndTwiceOrHighIsForToday() {
        InventedCase patient = bk("1200");
        assertEquals("review D+100: BKPyV DNA in plasma 1200 {copies}/mL; repeat in 2 to 3 weeks", patient.said("BK"));
        assertEquals(
                "today D+100: BKPyV DNA in plasma 1200 {copies}/mL on 2025-04-11 and 1500 {copies}/mL",
                patient.result(121, "BKV-DNA", "1500", COPIES).said("BK"));
        assertEquals("today", bk("12000").grade("BK"));
    }

    @Test
    void bkVirusAtItsLimits() {
        assertEquals("none", bk("999").grade("BK"));
        assertEquals("review", bk("1000").grade("BK"));
        assertEquals("review", bk("10000").grade("BK"));
        assertEquals("today", bk("10001").grade("BK"));
        assertEquals("none", bk("<1000").grade("BK"));
        assertEquals("none", bk("1200").result(121, "BKV-DNA", "未检出", COPIES).grade("BK"));
        assertEquals("none", bk("1200").result(121, "BKV-DNA", "<500", COPIES).grade("BK"));
    }

    @Test
    void internationalUnitsAreNoCopiesAndLogarithmsOfCopiesAre() {
        assertEquals(
                "none",
                InventedCase.of(Organ.KIDNEY)
                        .result(100, "BKV-DNA", "50000", "[IU]/mL")
                        .grade("BK"));
        assertEquals(
                "today",
                InventedCase.of(Organ.KIDNEY)
                        .result(100, "BKV-DNA", "4.2", "{Log_copies}/mL")
                        .grade("BK"));
        assertEquals(
                "review",
                InventedCase.of(Organ.KIDNEY)
                        .result(100, "BKV-DNA", "3.0", "{Log_copies}/mL")
                        .grade("BK"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .result(100, "BKV-DNA", "50000", COPIES)
                        .grade("BK"));
    }

    @Test
    void cmvAboveTheThresholdOrRisenByHalfAStepOfTenOnOneAssay() {
        assertEquals("none", cmv("999").grade("CMV"));
        assertEquals("review", cmv("1000").grade("CMV"));
        assertEquals(
                "review [IU]/mL D+110: CMV-DNA from 200 [IU]/mL on 2025-04-11 to 640 [IU]/mL: up by 0.51 log₁₀",
                cmv("200").result(110, "CMV-DNA", "640", "[IU]/mL").said("CMV"));
        assertEquals("none", cmv("200").result(110, "CMV-DNA", "630", "[IU]/mL").grade("CMV"), "0.498");
        assertEquals(
                "none",
                InventedCase.of(Organ.KIDNEY)
                        .result(
                                InventedCase.ZERO.plusDays(100).atTime(8, 0),
                                "CMV-DNA",
                                "200",
                                "[IU]/mL",
                                "",
                                "A",
                                null)
                        .result(
                                InventedCase.ZERO.plusDays(110).atTime(8, 0),
                                "CMV-DNA",
                                "900",
                                "[IU]/mL",
                                "",
                                "B",
                                null)
                        .grade("CMV"),
                "another assay");
    }

    @Test
    void ebvAboveTheThreshold() {
        assertEquals(
                "none",
                InventedCase.of(Organ.LUNG)
                        .result(100, "EBV-DNA", "TND", "[IU]/mL")
                        .grade("EBV"));
        assertEquals(
                "review",
                InventedCase.of(Organ.LUNG)
                        .result(100, "EBV-DNA", "1000", "[IU]/mL")
                        .grade("EBV"));
        assertEquals(
                "none",
                InventedCase.of(Organ.LUNG)
                        .result(-3, "EBV-DNA", "5000", "[IU]/mL")
                        .grade("EBV"));
    }

    /** Vector: HBsAg negative on day 40, positive on day 300. */
    @Test
    void surfaceAntigenThatComesBackIsForToday() {
        InventedCase patient = liver().result(40, "HBsAg", "阴性", null).result(300, "HBsAg", "阳性", null);
        assertEquals("today HBsAg D+300: HBsAg 阳性 found again; HBsAg was negative on 2025-02-10", patient.said("HBV"));
        assertEquals("none", patient.result(310, "HBsAg", "阴性", null).grade("HBV"));
    }

    @Test
    void quantitiesAreReadAgainstThePrintedLimit() {
        InventedCase patient = liver().result(40, "HBsAg", "0.01", "[IU]/mL", "<0.05");
        assertEquals("none", patient.grade("HBV"));
        assertEquals(
                "today",
                patient.result(300, "HBsAg", "0.09", "[IU]/mL", "<0.05").grade("HBV"));
    }

    @Test
    void theVirusItselfCountsOnceTheAntigenWasGone() {
        assertEquals("none", liver().result(300, "HBV-DNA", "2000", "[IU]/mL").grade("HBV"));
        InventedCase patient = liver().result(40, "HBsAg", "阴性", null);
        assertEquals("none", patient.result(200, "HBV-DNA", "<20", "[IU]/mL").grade("HBV"));
        assertEquals("today", patient.result(300, "HBV-DNA", "2000", "[IU]/mL").grade("HBV"));
    }

    @Test
    void anAntigenStillThereOnDayThirtyIsForToday() {
        assertEquals("none", liver().result(29, "HBsAg", "阳性", null).grade("HBV"));
        assertEquals(
                "today HBsAg D+30: HBsAg 阳性, still positive on day 30",
                liver().result(30, "HBsAg", "阳性", null).said("HBV"));
        assertEquals("none", liver().result(-10, "HBsAg", "阳性", null).grade("HBV"));
    }

    private static InventedCase bk(String value) {
        return InventedCase.of(Organ.KIDNEY).result(100, "BKV-DNA", value, COPIES);
    }

    private static InventedCase cmv(String value) {
        return InventedCase.of(Organ.KIDNEY).result(100, "CMV-DNA", value, "[IU]/mL");
    }

    private static InventedCase liver() {
        return InventedCase.of(Organ.LIVER);
    }
}
