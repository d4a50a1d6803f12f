package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.index.BaselineCreatinine;
import org.catamnesis.lab.index.Dated;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Missing.Reason;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Transplant;

/** Creatinine of one patient over time, µmol/L. */
public final class CreatinineCourse {
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
    private final List<Creatinine> all = new ArrayList<>();
    private final Map<Transplant, List<BaselineCreatinine.Value>> byGraft = new HashMap<>();

    public CreatinineCourse(ResultGrades grades) {
        this.grades = grades;
        DrawInputs inputs = new DrawInputs(grades);
        for (LabResult result : inputs.of("CREA").values()) {
            if (!result.measurement().value().exact() || !inputs.plausible(result)) continue;
            inputs.in("umol/L", result, result.measurement().value().number())
                    .filter(value -> value > 0)
                    .ifPresent(value -> all.add(new Creatinine(result, value)));
        }
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

    /** As far as an event says so. */
    private boolean onDialysis(LocalDate day) {
        return grades.chart().events().stream()
                .filter(event -> event.subtype() != null
                        && event.subtype().toLowerCase(Locale.ROOT).contains("dialysis"))
                .anyMatch(event -> covers(event, day));
    }

    private static boolean covers(ClinicalEvent event, LocalDate day) {
        LocalDate end = event.endDay() == null ? event.day() : event.endDay();
        return !day.isBefore(event.day()) && !day.isAfter(end);
    }

    /** The baseline for a creatinine measured then, µmol/L, from earlier ones; empty when none may count. */
    public OptionalDouble baselineAt(LocalDateTime at) {
        return grades.graftOn(at.toLocalDate())
                .map(graft -> BaselineCreatinine.on(dayOf(graft, at), since(graft)))
                .orElse(OptionalDouble.empty());
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
                points.add(new IndicatorPoint(one.at(), baseline.getAsDouble(), "", List.of(one.used())));
            } else {
                boolean none = grades.graftOn(one.at().toLocalDate()).isEmpty();
                Missing reason = new Missing(none ? Reason.NO_TRANSPLANT : Reason.NO_BASELINE, "");
                gaps.add(new IndicatorGap(one.at(), List.of(reason)));
            }
        }
        return new IndicatorSeries(BaselineCreatinine.ABOUT, points, gaps);
    }
}
