package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LFT2: ALT or AST above a multiple of normal after a rise, until it is below it again or becomes {@link LiverInjury}. */
record RaisedTransaminases() implements Condition {
    static final List<String> TRANSAMINASES = List.of("ALT", "AST");

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        return TRANSAMINASES.stream()
                .flatMap(analyte -> finding(rule, patient, analyte).stream())
                .toList();
    }

    private static Optional<Finding> finding(AlertRule rule, AlertCase patient, String analyte) {
        Threshold above = rule.threshold("multiple");
        List<Reading> readings = UpperLimit.readings(patient, analyte);
        if (readings.isEmpty() || rule.threshold("graver").met(readings.getLast())) return Optional.empty();
        Optional<LocalDate> since = Run.begun(
                readings,
                above::met,
                upTo -> rule.meant(patient.graft(upTo.getLast()))
                        && patient.graft(upTo.getLast()).isPresent()
                        && UpperLimit.rising(upTo)
                        && (rule.meant(
                                        patient.graft(upTo.getLast()),
                                        upTo.getLast().day())
                                || upTo.size() == readings.size()));
        Reading last = readings.getLast();
        return since.map(day -> Run.finding(
                rule,
                analyte,
                Sign.of(
                        above.severity(),
                        UpperLimit.facts("multiple-repeat", analyte, last),
                        Stream.of(last).toArray(Reading[]::new)),
                day));
    }
}
