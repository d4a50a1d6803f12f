package org.catamnesis.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.TargetRule;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Transplant;
import org.catamnesis.plot.Grade;

/** How the results of one patient stand: a trough to the target of its day, every other one to what its report printed. */
public record ResultGrades(PatientChart chart, AnalyteCatalogue catalogue, TargetRules targets) {

    /** Empty when nothing decides it. */
    public Optional<Flag> flag(LabResult result) {
        return target(result)
                .filter(_ -> result.measurement().value().number() != null)
                .flatMap(target -> against(target, result))
                .or(() -> Interpretation.of(
                                result.measurement().value(),
                                result.measurement().interval(),
                                result.measurement().flag())
                        .map(Interpretation::flag));
    }

    /** The target that a drug level was to meet when it was taken; empty when it is no trough or none is known. */
    public Optional<TargetRule> target(LabResult result) {
        if (result.analyte() == null || result.sampling().timing() == SampleTiming.NOT_TROUGH) return Optional.empty();
        LocalDate day = result.sampling().collectedAt().toLocalDate();
        return graftOn(day)
                .flatMap(graft -> targets.on(result.analyte(), graft.organ(), graft.dayOf(day)))
                .filter(target -> inUnitOf(target, result, 1).isPresent());
    }

    /** The newest graft on this day. */
    public Optional<Transplant> graftOn(LocalDate day) {
        return chart.transplants().stream()
                .filter(graft -> !graft.day().isAfter(day))
                .reduce((_, later) -> later);
    }

    private Optional<Flag> against(TargetRule target, LabResult result) {
        ResultValue value = result.measurement().value();
        return inUnitOf(target, result, value.number())
                .map(number -> new ResultValue(value.text(), value.comparator(), number))
                .flatMap(converted ->
                        Interpretation.against(converted, new ReferenceInterval(target.low(), target.high(), "")));
    }

    private Optional<Double> inUnitOf(TargetRule target, LabResult result, double value) {
        return catalogue
                .byCode(target.analyte())
                .flatMap(analyte ->
                        Conversion.convert(analyte, value, result.measurement().ucum(), target.unit()));
    }

    /** The mark of a flag. */
    public static Grade grade(Flag flag) {
        return switch (flag) {
            case HIGH -> Grade.HIGH;
            case LOW -> Grade.LOW;
            case CRITICAL_HIGH -> Grade.CRITICAL_HIGH;
            case CRITICAL_LOW -> Grade.CRITICAL_LOW;
            case ABNORMAL, CRITICAL -> Grade.ABNORMAL;
            case NORMAL, BORDERLINE -> Grade.NORMAL;
        };
    }
}
