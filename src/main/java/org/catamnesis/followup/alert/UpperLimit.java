package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ReferenceInterval;

/** Results as multiples of the upper end of the interval that was printed with each. */
final class UpperLimit {
    private UpperLimit() {}

    /** Those since today's graft that were printed with an upper end; {@code value} is the multiple. */
    static List<Reading> readings(AlertCase patient, String analyte) {
        return patient.catalogue().byCode(analyte).stream()
                .flatMap(known -> patient.sinceGraft(patient.readings(analyte, known.unit())).stream())
                .flatMap(reading -> multiple(reading).stream())
                .toList();
    }

    private static Optional<Reading> multiple(Reading reading) {
        LabResult result = reading.result();
        ReferenceInterval interval = result.measurement().interval();
        if (interval.high() == null || interval.high() <= 0) return Optional.empty();
        return Optional.of(
                new Reading(result, result.measurement().value().number() / interval.high(), reading.bound()));
    }

    /** Whether the newest is more than the one before it, both as printed multiples. */
    static boolean rising(List<Reading> readings) {
        int last = readings.size() - 1;
        return last > 0 && readings.get(last).value() > readings.get(last - 1).value();
    }

    static AlertFacts facts(String sentence, String analyte, Reading reading) {
        return AlertFacts.of(
                sentence,
                Figures.analyte(analyte),
                Figures.printed(reading),
                Figures.tenths(reading.value()),
                Figures.number(reading.result().measurement().interval().high()));
    }
}
