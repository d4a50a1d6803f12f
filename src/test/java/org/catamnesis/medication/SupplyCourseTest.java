package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.medication.SupplyCourse.Gap;
import org.junit.jupiter.api.Test;

class SupplyCourseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void aSupplyLastsItsDays() {
        SupplyCourse course = course(10, List.of(days(0, 28)), List.of(dosing(0, null, 1)));
        assertEquals(new SupplyCourse("tacrolimus", DAY.plusDays(27), List.of()), course);
        assertEquals(17, course.daysLeft(DAY.plusDays(10)));
        assertTrue(course.endsBefore(DAY.plusDays(28)));
        assertFalse(course.endsBefore(DAY.plusDays(27)));
    }

    @Test
    void anEarlyRefillAddsToWhatIsLeft() {
        SupplyCourse course = course(25, List.of(days(0, 28), days(20, 28)), List.of(dosing(0, null, 1)));
        assertEquals(new SupplyCourse("tacrolimus", DAY.plusDays(55), List.of()), course);
    }

    @Test
    void aLateRefillLeavesAGapAndADayOfRefillIsCovered() {
        SupplyCourse course = course(40, List.of(days(0, 28), days(33, 28)), List.of(dosing(0, null, 1)));
        assertEquals(
                new SupplyCourse("tacrolimus", DAY.plusDays(60), List.of(new Gap(DAY.plusDays(28), DAY.plusDays(32)))),
                course);
    }

    @Test
    void whatRanOutIsSaidWithItsDayAndTheGapGoesOnUntilToday() {
        SupplyCourse course = course(40, List.of(days(0, 28)), List.of(dosing(0, null, 1)));
        assertEquals(
                new SupplyCourse("tacrolimus", DAY.plusDays(27), List.of(new Gap(DAY.plusDays(28), DAY.plusDays(40)))),
                course);
        assertEquals(-13, course.daysLeft(DAY.plusDays(40)));
    }

    @Test
    void aHigherDoseUsesItUpSoonerAndALowerOneLater() {
        List<DrugSupply> supplies = List.of(days(0, 28));
        var doubled = List.of(dosing(0, 13L, 1), dosing(14, null, 2));
        assertEquals(DAY.plusDays(20), course(5, supplies, doubled).runsOut());
        var halved = List.of(dosing(0, 13L, 1), dosing(14, null, 0.5));
        assertEquals(DAY.plusDays(41), course(5, supplies, halved).runsOut());
    }

    @Test
    void whileTheDrugIsStoppedNothingIsUsedAndNothingIsMissing() {
        var paused = List.of(dosing(0, 9L, 1), dosing(30, null, 1));
        assertEquals(
                new SupplyCourse("tacrolimus", DAY.plusDays(47), List.of()), course(35, List.of(days(0, 28)), paused));
    }

    @Test
    void whatOutlastsTheDrugNeverRunsOut() {
        var stopped = List.of(dosing(0, 9L, 1));
        assertEquals(new SupplyCourse("tacrolimus", null, List.of()), course(35, List.of(days(0, 28)), stopped));
    }

    @Test
    void aCountInAUnitOfMassIsTakenAsItIsAndAnyOtherByItsDays() {
        var counted = new DrugSupply(1, 7, "tacrolimus", null, DAY, 0.1, "g", 28);
        assertEquals(
                DAY.plusDays(49),
                course(5, List.of(counted), List.of(dosing(0, null, 1))).runsOut());
        var boxes = new DrugSupply(1, 7, "tacrolimus", null, DAY, 2.0, "盒", 28);
        assertEquals(
                DAY.plusDays(27),
                course(5, List.of(boxes), List.of(dosing(0, null, 1))).runsOut());
    }

    @Test
    void whatWasBoughtBeforeTheFirstDoseCountsFromIt() {
        assertEquals(
                DAY.plusDays(12),
                course(1, List.of(days(0, 10)), List.of(dosing(3, null, 1))).runsOut());
    }

    @Test
    void whatCouldNotBeHadAndWhatLiesInTheFutureIsNotThere() {
        var missed =
                new DrugSupply(2, 7, "tacrolimus", null, DAY.plusDays(20), null, null, 0, DrugSupply.UNABLE_TO_BUY);
        SupplyCourse course = course(22, List.of(days(0, 20), missed, days(30, 28)), List.of(dosing(0, null, 1)));
        assertEquals(
                new SupplyCourse("tacrolimus", DAY.plusDays(19), List.of(new Gap(DAY.plusDays(20), DAY.plusDays(22)))),
                course);
    }

    @Test
    void withoutASupplyOnFileNothingIsKnown() {
        assertEquals(
                new SupplyCourse("tacrolimus", null, List.of()), course(5, List.of(), List.of(dosing(0, null, 1))));
        assertEquals(new SupplyCourse("tacrolimus", null, List.of()), course(5, List.of(days(0, 28)), List.of()));
    }

    private static SupplyCourse course(long today, List<DrugSupply> supplies, List<Dosing> dosings) {
        return SupplyCourse.of("tacrolimus", supplies, dosings, DAY.plusDays(today));
    }

    private static DrugSupply days(long from, int days) {
        return new DrugSupply(from, 7, "tacrolimus", null, DAY.plusDays(from), null, null, days);
    }

    /** Twice a day {@code dose} mg. */
    private static Dosing dosing(long from, Long to, double dose) {
        LocalDate last = to == null ? null : DAY.plusDays(to);
        return new Dosing(from, 7, "tacrolimus", null, DAY.plusDays(from), last, dose, "mg", 2, null, null);
    }
}
