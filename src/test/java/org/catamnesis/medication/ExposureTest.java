package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.medication.Exposure.Step;
import org.junit.jupiter.api.Test;

class ExposureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String FORM = "immediate-release";

    @Test
    void theDailyDoseMovesInStepsAndDaysWithoutAreGaps() {
        Exposure exposure = Exposure.of(
                List.of(dosing("tacrolimus", 0, 9L, 3, "mg", 2), dosing("tacrolimus", 20, null, 1.5, "mg", 2)),
                "tacrolimus");
        assertEquals(
                new Exposure("tacrolimus", "mg", List.of(step(0, 9L, 6, FORM), step(20, null, 3, FORM))), exposure);
        assertEquals(Optional.empty(), exposure.on(DAY.plusDays(10)));
        assertEquals(Optional.of(6.0), exposure.on(DAY.plusDays(9)).map(Step::dailyDose));
    }

    @Test
    void aLevelFollowsFromTheDoseOfTheDayBefore() {
        Exposure exposure = Exposure.of(
                List.of(dosing("tacrolimus", 0, 9L, 3, "mg", 2), dosing("tacrolimus", 10, null, 2, "mg", 2)),
                "tacrolimus");
        assertEquals(6, exposure.before(DAY.plusDays(10)).orElseThrow().dailyDose());
        assertEquals(4, exposure.before(DAY.plusDays(11)).orElseThrow().dailyDose());
        assertEquals(6, exposure.before(DAY).orElseThrow().dailyDose());
    }

    @Test
    void whatIsTakenAtTheSameTimeIsAddedUpAndAForeignUnitOfMassIsTurned() {
        Exposure exposure =
                Exposure.of(List.of(dosing("mmf", 0, null, 0.5, "g", 2), dosing("mmf", 5, 9L, 250, "mg", 1)), "mmf");
        assertEquals(
                List.of(step(0, 4L, 1000, FORM), step(5, 9L, 1250, FORM), step(10, null, 1000, FORM)),
                exposure.steps());
        assertEquals("mg", exposure.unit());
    }

    @Test
    void dosesInAUnitThatCannotBeComparedAreLeftOut() {
        Exposure exposure =
                Exposure.of(List.of(dosing("wuzhi", 0, 9L, 2, "片", 3), dosing("wuzhi", 5, null, 1, "粒", 3)), "wuzhi");
        assertEquals(new Exposure("wuzhi", "粒", List.of(step(5, null, 3, FORM))), exposure);
    }

    @Test
    void aDoseEveryFewDaysCountsWithItsShareOfEachAndUnevenHoursAreAddedUp() {
        var every = new Dosing(
                0, 7, "hbig", null, DAY, null, 400, "IU", 1.0 / 28, null, null, schedule("every=28d;dose=400"));
        assertEquals(
                400.0 / 28,
                Exposure.of(List.of(every), "hbig").steps().getFirst().dailyDose());
        var uneven = new Dosing(
                0, 7, "tacrolimus", null, DAY, null, 1.25, "mg", 2, null, null, schedule("08:00=1.5;20:00=1"));
        assertEquals(
                2.5,
                Exposure.of(List.of(uneven), "tacrolimus").steps().getFirst().dailyDose());
    }

    @Test
    void formsCanBeLookedAtApart() {
        var prolonged =
                new Dosing(2, 7, "tacrolimus", "prolonged-release", DAY.plusDays(10), null, 5, "mg", 1, null, null);
        List<Dosing> both = List.of(dosing("tacrolimus", 0, 9L, 3, "mg", 2), prolonged);
        assertEquals(
                List.of(step(10, null, 5, "prolonged-release")),
                Exposure.of(both, "tacrolimus", "prolonged-release").steps());
        assertEquals(2, Exposure.of(both, "tacrolimus").steps().size());
    }

    @Test
    void withoutDosesThereIsNone() {
        assertEquals(new Exposure("tacrolimus", "", List.of()), Exposure.of(List.of(), "tacrolimus"));
    }

    @Test
    void aSeamBetweenTwoRowsOfTheSameDoseIsNoStep() {
        Exposure exposure = Exposure.of(
                List.of(dosing("tacrolimus", 0, 9L, 3, "mg", 2), dosing("tacrolimus", 10, 19L, 3, "mg", 2)),
                "tacrolimus");
        assertEquals(List.of(step(0, 19L, 6, FORM)), exposure.steps());
    }

    private static DoseSchedule schedule(String text) {
        return DoseSchedule.parse(text).orElseThrow();
    }

    private static Step step(long from, Long to, double dose, String form) {
        return new Step(DAY.plusDays(from), to == null ? null : DAY.plusDays(to), dose, form);
    }

    private static Dosing dosing(String drug, long from, Long to, double dose, String unit, double perDay) {
        return new Dosing(
                from,
                7,
                drug,
                FORM,
                DAY.plusDays(from),
                to == null ? null : DAY.plusDays(to),
                dose,
                unit,
                perDay,
                null,
                null);
    }
}
