package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** TRO; in a liver recipient after a year the corridor of the content is 4–6. */
class LevelRulesTest {
    /** Vectors: corridor 4–6; 3.9 / 6.1 / 1.9 / 20.0 / C2 sample 15. */
    @Test
    void aTroughOutsideItsCorridorIsReviewedAndOneFarFromItIsUrgent() {
        assertEquals("review TAC D+400: Tacrolimus trough 3.9 ng/mL, below the corridor 4–6 of its day", said("3.9"));
        assertEquals("review TAC D+400: Tacrolimus trough 6.1 ng/mL, above the corridor 4–6 of its day", said("6.1"));
        assertEquals("urgent TAC D+400: Tacrolimus trough 1.9 ng/mL, below the corridor 4–6 of its day", said("1.9"));
        assertEquals("urgent TAC D+400: Tacrolimus trough 20.0 ng/mL (limit ≥ 20 ng/mL)", said("20.0"));
        assertEquals("none", level("15", SampleTiming.NOT_TROUGH).grade("TRO"));
    }

    @Test
    void theEndsOfTheCorridorBelongToItAndHalfTheLowerEndIsNotBelowHalf() {
        assertEquals("", said("4"));
        assertEquals("", said("6"));
        assertEquals("review", level("2", null).grade("TRO"));
        assertEquals("review", level("19.9", null).grade("TRO"));
    }

    @Test
    void aBoundIsOnlyOutsideWhenAllThatItAllowsIs() {
        assertEquals("urgent", level("<2.0", null).grade("TRO"));
        assertEquals("review", level("<3.0", null).grade("TRO"));
        assertEquals("none", level("<5.0", null).grade("TRO"));
        assertEquals("urgent", level(">30", null).grade("TRO"));
    }

    @Test
    void molarUnitsAreConvertedAndUnknownOnesAreLeftOut() {
        assertEquals(
                "review",
                InventedCase.of(Organ.LIVER).result(400, "TAC", "8", "nmol/L").grade("TRO"),
                "6.4 ng/mL");
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER).result(400, "TAC", "6.5", "nmol/L").grade("TRO"),
                "5.2 ng/mL");
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER).result(400, "TAC", "30", null).grade("TRO"));
    }

    @Test
    void theCorridorIsThatOfTheDayOfTheSample() {
        assertEquals("none", InventedCase.of(Organ.LIVER).level(20, "9", null).grade("TRO"), "6–10 in the first month");
        assertEquals("review", InventedCase.of(Organ.LIVER).level(40, "9", null).grade("TRO"), "4–8 after it");
    }

    @Test
    void anExampleCorridorRaisesNothingButAPatientsOwnAndTheLimitDo() {
        TargetRules examples = TargetRules.shipped();
        assertEquals("", InventedCase.said("TRO", level("3.9", null).build(examples)));
        assertEquals(
                "urgent TAC D+400: Tacrolimus trough 21 ng/mL (limit ≥ 20 ng/mL)",
                InventedCase.said("TRO", level("21", null).build(examples)));
        assertEquals(
                "review TAC D+400: Tacrolimus trough 5 ng/mL, below the corridor 7–9 of its day",
                InventedCase.said(
                        "TRO", level("5", null).own("tacrolimus", 7, 9, 300).build(examples)));
    }

    @Test
    void theNewestTroughDecidesAndOneOfAStoppedDrugDoesNot() {
        assertEquals("none", level("3.9", null).level(410, "5", null).grade("TRO"));
        assertEquals(
                "review TAC D+390: Tacrolimus trough 3.9 ng/mL, below the corridor 4–6 of its day",
                level("3.9", null).level(390, "3.5", null).level(380, "5", null).said("TRO"));
        assertEquals("none", level("3.9", null).dose("tacrolimus", 0, 405).grade("TRO"));
        assertEquals("review", level("3.9", null).dose("tacrolimus", 0, null).grade("TRO"));
    }

    private static InventedCase level(String value, SampleTiming timing) {
        return InventedCase.of(Organ.LIVER).level(400, value, timing);
    }

    private static String said(String value) {
        return level(value, null).said("TRO");
    }
}
