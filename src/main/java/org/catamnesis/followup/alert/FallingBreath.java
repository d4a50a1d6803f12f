package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.Indicators;

/** FEV: the newest FEV1 as a part of the patient's baseline. */
record FallingBreath() implements Condition {
    private static final String SHARE = "FEV1-BASELINE";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Map<Long, IndicatorPoint> shares = Indicators.course(SHARE, patient.grades()).stream()
                .flatMap(series -> series.points().stream())
                .collect(Collectors.toMap(point -> point.inputs().getFirst(), point -> point, (_, later) -> later));
        List<Reading> readings = patient.readings("FEV1", "L").stream()
                .filter(reading -> rule.meant(patient.graft(reading), reading.day()))
                .toList();
        return Run.newest(rule, "", readings, upTo -> sign(rule, patient, upTo.getLast(), shares)).stream()
                .toList();
    }

    private static Optional<Sign> sign(
            AlertRule rule, AlertCase patient, Reading now, Map<Long, IndicatorPoint> shares) {
        IndicatorPoint share = shares.get(now.result().id());
        if (share == null) return Optional.empty();
        return AlertRule.gravest(rule.thresholds(), limit -> limit.met(share.value()))
                .map(limit -> Sign.of(
                        limit.severity(),
                        AlertFacts.of(
                                "fev",
                                Figures.printed(now),
                                Figures.tenths(share.value()),
                                Figures.like(now, 100 * now.value() / share.value(), "L", patient.catalogue())),
                        now));
    }
}
