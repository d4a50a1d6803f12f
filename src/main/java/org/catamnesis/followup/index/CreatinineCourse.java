package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.BaselineOverride;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.index.BaselineCreatinine;
import org.catamnesis.lab.index.Dated;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Missing.Reason;
import org.catamnesis.patient.Transplant;

/** Creatinine of one patient over time, µmol/L. */
public final class CreatinineCourse {
    /** The code of a baseline that a doctor set. */
    static final String OWN = "own-baseline";

    /** An exact creatinine. */
    record Creatinine(LabResult result, double value) {
        LocalDateTime at() {
            return result.sampling().collectedAt();
        }

        double day() {
            return ChronoUnit.MINUTES.between(LocalDate.EPOCH.atStartOfDay(), at()) / 1440.0;
        }

        Dated dated() {
            return new Dated(day(), value);
        }

        UsedInput used() {
            return new UsedInput("CREA", value, "umol/L", result.id(), at().toLocalDate());
        }
    }

    private final ResultGrades grades;
    private final Dialysis dialysis;
    private final List<Creatinine> all = new ArrayList<>();
    private final Map<Transplant, List<BaselineCreatinine.Value>> byGraft = new HashMap<>();

    public CreatinineCourse(ResultGrades grades) {
        this.grades = grades;
        this.dialysis = new Dialysis(grades.chart());
        DrawInputs inputs = new DrawInputs(grades);
        for (LabResult result : inputs.of("CREA").values()) {
            if (!result.measurement().value().exact() || !inputs.plausible(result)) continue;
            inputs.in("umol/L", result, result.measurement().value().number())
                    .filter(value -> value > 0)
                    .ifPresent(value -> all.add(new Creatinine(result, value)));
        }
    }

    Dialysis dialysis() {
        return dialysis;
    }

    List<Creatinine> all() {
        return all;
    }

    /** The values since a transplant until the next one, by days since it. */
    List<BaselineCreatinine.Value> since(Transplant graft) {
        return byGraft.computeIfAbsent(
                graft,
                _ -> all.stream()
                        .filter(one -> grades.graftOn(one.at().toLocalDate())
                                .filter(graft::equals)
                                .isPresent())
                        .map(one -> new BaselineCreatinine.Value(
                                dayOf(graft, one.at()),
                                one.value(),
                                onDialysis(one.at().toLocalDate())))
                        .toList());
    }

    static double dayOf(Transplant graft, LocalDateTime at) {
        return ChronoUnit.MINUTES.between(graft.day().atStartOfDay(), at) / 1440.0;
    }

    /** Whether creatinine of this day tells of dialysis more than of the kidney. */
    public boolean onDialysis(LocalDate day) {
        return dialysis.on(day);
    }

    /**
     * The baseline for a creatinine measured then, µmol/L: the one that a doctor set, or else that of earlier ones; empty
     * when none may count.
     */
    public OptionalDouble baselineAt(LocalDateTime at) {
        Optional<UsedInput> own = own(at);
        if (own.isPresent()) return OptionalDouble.of(own.get().value());
        return grades.graftOn(at.toLocalDate())
                .map(graft -> BaselineCreatinine.on(dayOf(graft, at), since(graft)))
                .orElse(OptionalDouble.empty());
    }

    /** The newest that a doctor set by then for the graft of that day, µmol/L. */
    private Optional<UsedInput> own(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return grades.graftOn(day)
                .flatMap(graft -> grades.chart().baselines().stream()
                        .filter(one -> one.analyte().equals("CREA"))
                        .filter(one ->
                                !one.fromDay().isAfter(day) && !one.fromDay().isBefore(graft.day()))
                        .max(Comparator.comparing(BaselineOverride::fromDay).thenComparing(BaselineOverride::id))
                        .flatMap(one -> Conversion.convert(
                                        grades.catalogue().byCode("CREA").orElseThrow(),
                                        one.value(),
                                        one.unit(),
                                        "umol/L")
                                .map(value -> new UsedInput(OWN, value, "umol/L", null, one.fromDay()))));
    }

    /** The median that later values are held against for ever, µmol/L; empty until it is known. */
    public OptionalDouble anchor() {
        return grades.chart()
                .newestGraft()
                .map(graft -> BaselineCreatinine.anchor(since(graft)))
                .orElse(OptionalDouble.empty());
    }

    /** At each creatinine since a transplant the baseline that it is to be compared with. */
    static IndicatorSeries baseline(ResultGrades grades) {
        CreatinineCourse course = new CreatinineCourse(grades);
        List<IndicatorPoint> points = new ArrayList<>();
        List<IndicatorGap> gaps = new ArrayList<>();
        for (Creatinine one : course.all()) {
            OptionalDouble baseline = course.baselineAt(one.at());
            if (baseline.isPresent()) {
                List<UsedInput> used = new ArrayList<>(List.of(one.used()));
                course.own(one.at()).ifPresent(used::add);
                points.add(new IndicatorPoint(one.at(), baseline.getAsDouble(), "", used));
            } else {
                boolean none = grades.graftOn(one.at().toLocalDate()).isEmpty();
                Missing reason = new Missing(none ? Reason.NO_TRANSPLANT : Reason.NO_BASELINE, "");
                gaps.add(new IndicatorGap(one.at(), List.of(reason)));
            }
        }
        return new IndicatorSeries(BaselineCreatinine.ABOUT, points, gaps);
    }
}
