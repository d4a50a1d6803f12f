package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.Indicators;

/** IPV: how much the troughs of one patient vary, by organ. */
record VariableLevels() implements Condition {
    private static final String VARIATION = "TAC-CV";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        List<IndicatorPoint> points = Indicators.course(VARIATION, patient.grades()).stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> !point.at().toLocalDate().isAfter(patient.today()))
                .filter(point ->
                        patient.grades().graftOn(point.at().toLocalDate()).equals(patient.graft()))
                .toList();
        Optional<Threshold> limit = patient.graft()
                .flatMap(graft -> rule.thresholds().stream()
                        .filter(one -> one.name().equals(graft.organ().code()))
                        .findFirst());
        return limit.flatMap(one -> finding(rule, one, points)).stream().toList();
    }

    private static Optional<Finding> finding(AlertRule rule, Threshold limit, List<IndicatorPoint> points) {
        int from = points.size();
        while (from > 0 && high(rule, limit, points.get(from - 1))) from--;
        if (from == points.size()) return Optional.empty();
        IndicatorPoint last = points.getLast();
        Sign sign = new Sign(
                limit.severity(),
                AlertFacts.of(
                        "variability",
                        Figures.tenths(last.value()),
                        last.inputs().size(),
                        Figures.number(limit.value())),
                last.inputs());
        return Optional.of(Run.finding(rule, "", sign, points.get(from).at().toLocalDate()));
    }

    private static boolean high(AlertRule rule, Threshold limit, IndicatorPoint point) {
        return limit.met(point.value()) && point.inputs().size() >= rule.number("troughs");
    }
}
