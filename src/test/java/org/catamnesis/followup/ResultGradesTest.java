package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;

class ResultGradesTest {
    private static final LocalDate DAY_ZERO = LocalDate.of(2025, 1, 1);
    private static final String PRINTED = "5.0-10.0";

    @Test
    void theCorridorOfTheDayWinsOverTheIntervalThatIsPrinted() {
        LabResult level = level("7.8", 412, null, null);
        assertEquals(Optional.of(Flag.HIGH), grades().flag(level));
        assertEquals(Optional.of("4.0–6.0"), grades().target(level).map(ResultGradesTest::limits));
        assertEquals(Optional.of(Flag.NORMAL), grades().flag(level("5.0", 412, null, null)));
    }

    @Test
    void thePatientsOwnTargetWinsOverTheRule() {
        var own = new TargetOverride(
                3, 7, "tacrolimus", 7, 9, "ng/mL", DAY_ZERO.plusDays(400), DAY_ZERO.plusDays(420), "reason");
        assertEquals(Optional.of(Flag.NORMAL), grades(own).flag(level("7.8", 412, null, null)));
        assertEquals(Optional.of(Flag.LOW), grades(own).flag(level("5.0", 412, null, null)));
        assertEquals(Optional.of(Flag.NORMAL), grades(own).flag(level("5.0", 421, null, null)));
    }

    @Test
    void aSampleTwoHoursAfterTheDoseHasNoTarget() {
        LabResult peak = level("15", 412, SampleTiming.NOT_TROUGH, null);
        assertEquals(Optional.empty(), grades().target(peak));
        assertEquals(Optional.empty(), grades().flag(peak), "the printed interval is meant for troughs");
        assertEquals(Optional.of(Flag.HIGH), grades().flag(level("15", 412, SampleTiming.NOT_TROUGH, "↑")));
        assertEquals(Optional.of(Flag.HIGH), grades().flag(level("15", 412, SampleTiming.PRESUMED_TROUGH, null)));
    }

    @Test
    void whereNoTargetIsKnownThePrintedIntervalDecides() {
        assertEquals(Optional.of(Flag.NORMAL), grades().flag(level("7.8", -20, null, null)));
    }

    @Test
    void aBoundIsOnlyOutsideWhenEveryValueThatItAllowsIs() {
        assertEquals(Optional.of(Flag.LOW), grades().flag(level("<2.0", 412, null, null)));
        assertEquals(Optional.of(Flag.HIGH), grades().flag(level(">30", 412, null, null)));
    }

    private static ResultGrades grades(TargetOverride... own) {
        var chart = new PatientChart(
                null,
                List.of(new Transplant(1, 7, Organ.LIVER, 1, DAY_ZERO, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(own),
                List.of());
        return new ResultGrades(chart, CourseOnFile.CATALOGUE, TargetRules.shipped());
    }

    private static LabResult level(String value, int day, SampleTiming timing, String flag) {
        var measured = new Measurement(
                "他克莫司", ResultValue.parse(value), "ng/mL", "ng/mL", ReferenceInterval.parse(PRINTED), flag);
        var sampling =
                new Sampling(DAY_ZERO.plusDays(day).atTime(8, 0), true, "blood", "Test laboratory", null, null, timing);
        return new LabResult(1, 7, "TAC", measured, sampling, Provenance.MANUAL, null);
    }

    private static String limits(Corridor.Step step) {
        return step.low() + "–" + step.high();
    }
}
