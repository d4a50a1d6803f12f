package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoseChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate GRAFT = LocalDate.of(2025, 7, 30);
    private final DoseChecks checks = new DoseChecks(LocalDate.of(1980, 2, 3), GRAFT, TODAY);

    @Test
    void aPlausibleDoseIsSilent() {
        assertEquals(Set.of(), of(dosing("tacrolimus", null, TODAY, null, 1.5, "mg", 2)));
        assertEquals(Set.of(), of(dosing("tacrolimus", null, TODAY, null, 1500, "µg", 2)));
        assertEquals(Set.of(), of(dosing("复方甘草片", null, TODAY, null, 900, "片", 3)));
    }

    @Test
    void daysThatCannotBeAreWrong() {
        assertEquals(
                Set.of(DoseConcern.BEFORE_BIRTH),
                of(dosing("metformin", null, LocalDate.of(1979, 1, 1), null, 500, "mg", 2)));
        assertEquals(
                Set.of(DoseConcern.TOO_FAR_AHEAD),
                of(dosing("metformin", null, TODAY.plusYears(1).plusDays(1), null, 500, "mg", 2)));
        assertEquals(
                Set.of(DoseConcern.END_BEFORE_START),
                of(dosing("metformin", null, TODAY, TODAY.minusDays(1), 500, "mg", 2)));
    }

    @Test
    void anImmunosuppressantBeforeTheGraftIsOddAndAnotherDrugIsNot() {
        LocalDate before = GRAFT.minusDays(1);
        assertEquals(Set.of(DoseConcern.BEFORE_TRANSPLANT), of(dosing("tacrolimus", null, before, null, 1, "mg", 2)));
        assertEquals(Set.of(), of(dosing("entecavir", null, before, null, 0.5, "mg", 1)));
        assertEquals(
                Set.of(),
                new DoseChecks(null, null, TODAY)
                        .of(List.of(dosing("tacrolimus", null, before, null, 1, "mg", 2)), List.of()));
    }

    @Test
    void amountsBeyondTheLimitsOfTheContentAreOdd() {
        assertEquals(Set.of(DoseConcern.DOSE_HIGH), of(dosing("tacrolimus", null, TODAY, null, 150, "mg", 2)));
        assertEquals(Set.of(DoseConcern.DOSE_LOW), of(dosing("tacrolimus", null, TODAY, null, 0.01, "mg", 2)));
        assertEquals(Set.of(DoseConcern.DAILY_DOSE_HIGH), of(dosing("tacrolimus", null, TODAY, null, 15, "mg", 4)));
        assertEquals(Set.of(DoseConcern.OTHER_UNIT), of(dosing("tacrolimus", null, TODAY, null, 2, "粒", 2)));
    }

    @Test
    void theSameDrugAndAnotherFormOfItAtOnceAreOdd() {
        Dosing immediate = dosing("tacrolimus", "immediate-release", GRAFT, null, 1.5, "mg", 2);
        assertEquals(
                Set.of(DoseConcern.TWO_FORMS),
                beside(dosing("普乐可复", "prolonged-release", TODAY, null, 3, "mg", 1), immediate));
        assertEquals(
                Set.of(DoseConcern.OVERLAP), beside(dosing("tacrolimus", null, TODAY, null, 3, "mg", 1), immediate));
        Dosing ended = immediate.until(TODAY.minusDays(1), "level-high", null);
        assertEquals(Set.of(), beside(dosing("tacrolimus", "prolonged-release", TODAY, null, 3, "mg", 1), ended));
        Dosing typed = dosing("复方甘草片", null, GRAFT, TODAY.minusDays(9), 3, "片", 3);
        assertEquals(Set.of(DoseConcern.OTHER_UNIT), beside(dosing("复方甘草片", null, TODAY, null, 10, "ml", 3), typed));
    }

    private Set<DoseConcern> of(Dosing entered) {
        return checks.of(List.of(entered), List.of());
    }

    private Set<DoseConcern> beside(Dosing entered, Dosing other) {
        return checks.of(List.of(entered), List.of(other));
    }

    private static Dosing dosing(
            String drug, String form, LocalDate from, LocalDate to, double dose, String unit, double perDay) {
        return new Dosing(0, 7, drug, form, from, to, dose, unit, perDay, "oral", null);
    }
}
