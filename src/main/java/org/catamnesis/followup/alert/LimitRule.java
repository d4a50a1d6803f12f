package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each analyte of the rule against limits that do not change: the gravest that the newest value meets. */
record LimitRule() implements Condition {
    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        return rule.thresholds().stream()
                .filter(threshold -> threshold.analyte() != null && threshold.severity() != null)
                .collect(Collectors.groupingBy(Threshold::analyte, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> finding(rule, entry.getKey(), entry.getValue(), patient))
                .toList();
    }

    private static Stream<Finding> finding(AlertRule rule, String analyte, List<Threshold> limits, AlertCase patient) {
        List<Reading> readings = patient.readings(analyte, limits.getFirst().unit()).stream()
                .filter(reading -> rule.meant(patient.graft(reading), reading.day()))
                .toList();
        return Run.newest(rule, analyte, readings, upTo -> sign(upTo.getLast(), limits, patient)).stream();
    }

    private static Optional<Sign> sign(Reading reading, List<Threshold> limits, AlertCase patient) {
        return AlertRule.gravest(limits, limit -> limit.met(reading))
                .map(limit -> Sign.of(
                        limit.severity(),
                        AlertFacts.of(
                                "limit",
                                Figures.analyte(limit.analyte()),
                                Figures.printed(reading),
                                Figures.limit(limit, reading, patient.catalogue())),
                        reading));
    }
}
