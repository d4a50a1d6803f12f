package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** PROT: protein over creatinine in urine newly above a limit, until below it again; or doubled. */
record Proteinuria() implements Condition {
    private static final String RATIO = "UPCR";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Threshold limit = rule.threshold("ratio");
        List<Reading> readings = patient.readings(RATIO, limit.unit()).stream()
                .filter(reading -> rule.meant(patient.graft(reading), reading.day()))
                .toList();
        if (readings.isEmpty()) return List.of();
        Reading last = readings.getLast();
        Optional<LocalDate> since = Run.begun(readings, limit::met, upTo -> limit.met(upTo.getLast()));
        return since
                .map(day -> Run.finding(
                        rule,
                        "",
                        Sign.of(
                                limit.severity(),
                                AlertFacts.of(
                                        "proteinuria",
                                        Figures.printed(last),
                                        Figures.limit(limit, last, patient.catalogue())),
                                last),
                        day))
                .or(() -> Run.newest(rule, "", readings, upTo -> doubled(rule, upTo)))
                .stream()
                .toList();
    }

    private static Optional<Sign> doubled(AlertRule rule, List<Reading> readings) {
        Threshold times = rule.threshold("times");
        Threshold floor = rule.threshold("times-from");
        if (readings.size() < 2) return Optional.empty();
        Reading last = readings.getLast();
        Reading before = readings.get(readings.size() - 2);
        boolean comparable = last.exact() && before.exact() && before.value() > 0;
        return comparable && last.value() >= floor.value() && times.met(last.value() / before.value())
                ? Optional.of(Sign.of(
                        times.severity(),
                        AlertFacts.of(
                                "marker-doubled",
                                Figures.analyte(RATIO),
                                Figures.printed(before),
                                before.day(),
                                Figures.printed(last)),
                        before,
                        last))
                : Optional.empty();
    }
}
