package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** CYT: low counts, and haemoglobin that falls within weeks. */
record BloodCount() implements Condition {
    private static final String HAEMOGLOBIN = "HGB";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Threshold fall = rule.threshold("fall");
        List<Reading> readings = patient.readings(HAEMOGLOBIN, fall.unit()).stream()
                .filter(Reading::exact)
                .toList();
        long days = Math.round(rule.number("fall-days"));
        return Stream.concat(
                        new LimitRule().findings(rule, patient).stream(),
                        Run.newest(rule, HAEMOGLOBIN, readings, upTo -> sign(upTo, fall, days)).stream())
                .toList();
    }

    private static Optional<Sign> sign(List<Reading> readings, Threshold fall, long days) {
        Reading last = readings.getLast();
        LocalDate from = last.day().minusDays(days);
        return readings.stream()
                .filter(reading -> !reading.day().isBefore(from))
                .max(Comparator.comparingDouble(Reading::value))
                .filter(highest -> fall.met(highest.value() - last.value()))
                .map(highest -> Sign.of(
                        fall.severity(),
                        AlertFacts.of("haemoglobin", Figures.printed(highest), highest.day(), Figures.printed(last)),
                        highest,
                        last));
    }
}
