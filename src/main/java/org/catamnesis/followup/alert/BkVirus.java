package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Optional;

/** BK: load in plasma above a limit, graver when it is so twice in a row or once above a higher one. */
record BkVirus() implements Condition {
    private static final String PLASMA = "BKV-DNA";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Threshold limit = rule.threshold("load");
        List<Reading> readings = ViralLoad.readings(patient, PLASMA, limit.unit()).stream()
                .filter(reading -> rule.meant(patient.graft(reading), reading.day()))
                .toList();
        return Run.newest(rule, "", readings, upTo -> sign(rule, upTo)).stream().toList();
    }

    private static Optional<Sign> sign(AlertRule rule, List<Reading> readings) {
        Threshold limit = rule.threshold("load");
        Threshold high = rule.threshold("high-load");
        Reading last = readings.getLast();
        if (high.met(last))
            return Optional.of(Sign.of(high.severity(), AlertFacts.of("bk-high", Figures.printed(last)), last));
        if (!limit.met(last)) return Optional.empty();
        Optional<Reading> before = readings.reversed().stream()
                .skip(1)
                .findFirst()
                .filter(earlier -> limit.met(earlier) && earlier.day().isBefore(last.day()));
        return Optional.of(before.map(earlier -> Sign.of(
                        high.severity(),
                        AlertFacts.of("bk-twice", Figures.printed(earlier), earlier.day(), Figures.printed(last)),
                        earlier,
                        last))
                .orElseGet(() -> Sign.of(limit.severity(), AlertFacts.of("bk-once", Figures.printed(last)), last)));
    }
}
