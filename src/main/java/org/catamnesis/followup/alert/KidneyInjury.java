package org.catamnesis.followup.alert;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.catamnesis.followup.index.CreatinineCourse;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.Indicators;

/** AKI: the graver of the outpatient ratio and, where there are pairs within days, KDIGO's stage. */
record KidneyInjury() implements Condition {
    private static final String RATIO = "AKI-RATIO-NHS";
    private static final String STAGE = "AKI-KDIGO-2012";
    /** µmol/L within two days, from where a rise counts by itself (KDIGO 2012). */
    private static final double LEAST_RISE = 26.5;

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Map<LocalDateTime, IndicatorPoint> ratios = points(RATIO, patient);
        Map<LocalDateTime, IndicatorPoint> stages = points(STAGE, patient);
        CreatinineCourse course = new CreatinineCourse(patient.grades());
        List<Reading> readings = patient.readings(CreatinineRise.CREATININE, CreatinineRise.UNIT).stream()
                .filter(Reading::exact)
                .filter(reading -> !course.onDialysis(reading.day()))
                .toList();
        return Run.newest(rule, "", readings, upTo -> sign(rule, patient, upTo, ratios, stages)).stream()
                .toList();
    }

    private static Map<LocalDateTime, IndicatorPoint> points(String id, AlertCase patient) {
        Map<LocalDateTime, IndicatorPoint> points = new TreeMap<>();
        Indicators.course(id, patient.grades())
                .ifPresent(series -> series.points().forEach(point -> points.put(point.at(), point)));
        return points;
    }

    private static Optional<Sign> sign(
            AlertRule rule,
            AlertCase patient,
            List<Reading> readings,
            Map<LocalDateTime, IndicatorPoint> ratios,
            Map<LocalDateTime, IndicatorPoint> stages) {
        Reading now = readings.getLast();
        int byRatio = stage(ratios.get(now.at()));
        int byRise = stage(stages.get(now.at()));
        if (byRatio == 0 && byRise == 0) return Optional.empty();
        int stage = Math.max(byRatio, byRise);
        Severity severity = rule.threshold("stage-" + stage).severity();
        if (byRatio == stage) {
            double ratio = ratios.get(now.at()).value();
            return Optional.of(Sign.of(
                    severity,
                    AlertFacts.of(
                            "aki",
                            Figures.printed(now),
                            stage,
                            Figures.number(ratio),
                            Figures.like(now, now.value() / ratio, CreatinineRise.UNIT, patient.catalogue())),
                    now));
        }
        Reading lowest = readings.stream()
                .filter(reading -> !reading.at().isBefore(now.at().minusDays(2)))
                .min(Comparator.comparingDouble(Reading::value))
                .orElse(now);
        if (now.value() - lowest.value() < LEAST_RISE) {
            Reading week = readings.stream()
                    .filter(reading -> !reading.at().isBefore(now.at().minusDays(7)))
                    .min(Comparator.comparingDouble(Reading::value))
                    .orElse(now);
            return Optional.of(Sign.of(
                    severity,
                    AlertFacts.of(
                            "aki",
                            Figures.printed(now),
                            stage,
                            Figures.number(now.value() / week.value()),
                            Figures.like(now, week.value(), CreatinineRise.UNIT, patient.catalogue())),
                    week,
                    now));
        }
        return Optional.of(Sign.of(
                severity,
                AlertFacts.of(
                        "aki-rise",
                        Figures.printed(now),
                        stage,
                        Figures.like(now, now.value() - lowest.value(), CreatinineRise.UNIT, patient.catalogue())),
                lowest,
                now));
    }

    /** The number in {@code stage-2}; 0 for none. */
    private static int stage(IndicatorPoint point) {
        return point == null || point.grade().isEmpty()
                ? 0
                : Integer.parseInt(point.grade().substring("stage-".length()));
    }
}
