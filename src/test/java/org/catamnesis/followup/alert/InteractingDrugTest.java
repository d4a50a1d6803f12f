package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** TROX. */
class InteractingDrugTest {
    /** Vector: nirmatrelvir-ritonavir entered with start tomorrow. */
    @Test
    void ritonavirIsUrgentAtItsEntryBeforeTheFirstDose() {
        assertEquals(
                "urgent nirmatrelvir-ritonavir>tacrolimus D+101: Nirmatrelvir with ritonavir from 2025-04-12:"
                        + " the level of Tacrolimus will rise; measure it on day 3 and day 7",
                recipient()
                        .dose("nirmatrelvir-ritonavir", 101, 105)
                        .today(100)
                        .said("TROX")
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void othersAreForTodayWhenTheyAreStartedAndWhenTheyAreStopped() {
        assertEquals(
                "today", recipient().dose("diltiazem", 100, null).today(100).grade("TROX"));
        assertEquals(
                "today diltiazem>tacrolimus D+101: Diltiazem stopped on 2025-04-12:"
                        + " the level of Tacrolimus will fall; measure it on day 3 and day 7",
                recipient().dose("diltiazem", 20, 100).today(101).said("TROX"));
    }

    @Test
    void itEndsWithTheLevelOfTheSeventhDay() {
        assertEquals(
                "today",
                recipient()
                        .dose("diltiazem", 100, null)
                        .level(106, "6", null)
                        .today(108)
                        .grade("TROX"));
        assertEquals(
                "none",
                recipient()
                        .dose("diltiazem", 100, null)
                        .level(107, "6", null)
                        .today(108)
                        .grade("TROX"));
    }

    @Test
    void withoutADrugWhoseLevelMattersOrAfterAMonthNothingIsSaid() {
        assertEquals(
                "none",
                InventedCase.of(Organ.LIVER)
                        .dose("diltiazem", 100, null)
                        .today(100)
                        .grade("TROX"));
        assertEquals(
                "today", recipient().dose("diltiazem", 100, null).today(130).grade("TROX"));
        assertEquals("none", recipient().dose("diltiazem", 100, null).today(131).grade("TROX"));
    }

    private static InventedCase recipient() {
        return InventedCase.of(Organ.LIVER).dose("tacrolimus", 0, null);
    }
}
