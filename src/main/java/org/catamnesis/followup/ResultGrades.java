package org.catamnesis.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Transplant;
import org.catamnesis.plot.Grade;

/** How the results of one patient stand: a trough to the target of its day, every other one to what its report printed. */
public final class ResultGrades {
    private final PatientChart chart;
    private final AnalyteCatalogue catalogue;
    private final TargetRules targets;
    private final DisplayUnits units;
    private final Map<String, Corridor> corridors = new ConcurrentHashMap<>();
    private final Map<String, NavigableMap<LocalDateTime, LabResult>> byTime = new ConcurrentHashMap<>();

    /** As printed. */
    public ResultGrades(PatientChart chart, AnalyteCatalogue catalogue, TargetRules targets) {
        this(chart, catalogue, targets, DisplayUnits.AS_PRINTED);
    }

    /** @param units those in which values are shown; nothing else follows them */
    public ResultGrades(PatientChart chart, AnalyteCatalogue catalogue, TargetRules targets, DisplayUnits units) {
        this.units = units;
        this.chart = chart;
        this.catalogue = catalogue;
        this.targets = targets;
    }

    public PatientChart chart() {
        return chart;
    }

    public AnalyteCatalogue catalogue() {
        return catalogue;
    }

    public TargetRules targets() {
        return targets;
    }

    public DisplayUnits units() {
        return units;
    }

    /** A result in the unit that the site likes to see. */
    public DisplayUnits.Shown shown(LabResult result) {
        return units.shown(analyte(result.analyte()).orElse(null), result);
    }

    /** A target in the unit in which its levels are shown. */
    public Corridor.Step shown(Corridor.Step target) {
        return analyte(target.analyte())
                .map(analyte -> target.in(
                        units.shown(analyte, new DisplayUnits.Limits(target.low(), target.high(), target.unit()))))
                .orElse(target);
    }

    private Optional<Analyte> analyte(String code) {
        return Optional.ofNullable(code).flatMap(catalogue::byCode);
    }

    /** The results of an analyte by the time of sampling, of those of one moment the one that was entered last. */
    public NavigableMap<LocalDateTime, LabResult> byTime(String analyte) {
        return byTime.computeIfAbsent(analyte, code -> {
            NavigableMap<LocalDateTime, LabResult> results = new TreeMap<>();
            for (LabResult result : chart.results(code))
                results.merge(
                        result.sampling().collectedAt(), result, (one, other) -> one.id() > other.id() ? one : other);
            return Collections.unmodifiableNavigableMap(results);
        });
    }

    /** What this patient's level was to reach day by day; without steps for an analyte that has no targets. */
    public Corridor corridor(String analyte) {
        return corridors.computeIfAbsent(
                analyte,
                code -> Corridor.of(code, targets, chart.transplants(), chart.dosings(), chart.targetOverrides()));
    }

    /** Empty when nothing decides it. */
    public Optional<Flag> flag(LabResult result) {
        Optional<Corridor.Step> target =
                target(result).filter(_ -> result.measurement().value().number() != null);
        // What the target cannot tell of <5.0 is not told by the interval of another day.
        return target.isPresent() ? against(target.get(), result) : printed(result);
    }

    /** An interval that is printed beside a level is meant for a trough: a later sample has only a mark of its own. */
    private Optional<Flag> printed(LabResult result) {
        boolean otherTime = result.sampling().timing() == SampleTiming.NOT_TROUGH
                && result.analyte() != null
                && !targets.drugs(result.analyte()).isEmpty();
        return Interpretation.of(
                        result.measurement().value(),
                        otherTime ? null : result.measurement().interval(),
                        result.measurement().flag())
                .map(Interpretation::flag);
    }

    /** The target that a drug level was to meet when it was taken; empty when it is no trough or none is known. */
    public Optional<Corridor.Step> target(LabResult result) {
        if (result.analyte() == null || result.sampling().timing() == SampleTiming.NOT_TROUGH) return Optional.empty();
        return corridor(result.analyte())
                .on(result.sampling().collectedAt().toLocalDate())
                .filter(target -> inUnitOf(target, result, 1).isPresent());
    }

    /** The newest graft on this day. */
    public Optional<Transplant> graftOn(LocalDate day) {
        for (Transplant graft : chart.transplants().reversed())
            if (!graft.day().isAfter(day)) return Optional.of(graft);
        return Optional.empty();
    }

    private Optional<Flag> against(Corridor.Step target, LabResult result) {
        ResultValue value = result.measurement().value();
        return inUnitOf(target, result, value.number())
                .map(number -> new ResultValue(value.text(), value.comparator(), number))
                .flatMap(converted ->
                        Interpretation.against(converted, new ReferenceInterval(target.low(), target.high(), "")));
    }

    private Optional<Double> inUnitOf(Corridor.Step target, LabResult result, double value) {
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
