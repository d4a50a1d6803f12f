package org.catamnesis.followup.alert;

import java.util.List;

/** CHOL: GGT or ALP above a multiple of normal after two rises, until below it again. */
record Cholestasis() implements Condition {
    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        return List.of("GGT", "ALP").stream()
                .flatMap(analyte -> finding(rule, patient, analyte))
                .toList();
    }

    private static java.util.stream.Stream<Finding> finding(AlertRule rule, AlertCase patient, String analyte) {
        Threshold above = rule.threshold("multiple");
        List<Reading> readings = UpperLimit.readings(patient, analyte);
        return Run.begun(readings, above::met, upTo -> twice(rule, patient, upTo)).stream()
                .map(day -> Run.finding(
                        rule,
                        analyte,
                        Sign.of(
                                above.severity(),
                                UpperLimit.facts("multiple-rising", analyte, readings.getLast()),
                                readings.getLast()),
                        day));
    }

    private static boolean twice(AlertRule rule, AlertCase patient, List<Reading> readings) {
        Reading last = readings.getLast();
        return rule.meant(patient.graft(last), last.day())
                && UpperLimit.rising(readings)
                && UpperLimit.rising(readings.subList(0, readings.size() - 1));
    }
}
