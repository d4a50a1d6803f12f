package org.catamnesis.followup.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * LFT5: ALT or AST above a high multiple of normal, early after the transplant only while they rise; bilirubin newly above
 * one.
 */
record LiverInjury() implements Condition {
    private static final String BILIRUBIN = "TBIL";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        List<Finding> found = new ArrayList<>();
        for (String analyte : RaisedTransaminases.TRANSAMINASES)
            Run.newest(
                            rule,
                            analyte,
                            UpperLimit.readings(patient, analyte),
                            upTo -> transaminases(rule, patient, analyte, upTo))
                    .ifPresent(found::add);
        bilirubin(rule, patient).ifPresent(found::add);
        return found;
    }

    private static Optional<Sign> transaminases(
            AlertRule rule, AlertCase patient, String analyte, List<Reading> readings) {
        Threshold above = rule.threshold("multiple");
        Reading last = readings.getLast();
        boolean counts = rule.meant(patient.graft(last), last.day())
                || (rule.meant(patient.graft(last)) && UpperLimit.rising(readings));
        return counts && above.met(last)
                ? Optional.of(Sign.of(above.severity(), UpperLimit.facts("multiple", analyte, last), last))
                : Optional.empty();
    }

    private static Optional<Finding> bilirubin(AlertRule rule, AlertCase patient) {
        Threshold above = rule.threshold("bilirubin");
        List<Reading> readings = UpperLimit.readings(patient, BILIRUBIN);
        return Run.begun(readings, above::met, upTo -> newly(rule, patient, above, upTo))
                .map(day -> Run.finding(
                        rule,
                        BILIRUBIN,
                        Sign.of(
                                above.severity(),
                                UpperLimit.facts("multiple", BILIRUBIN, readings.getLast()),
                                readings.getLast()),
                        day));
    }

    private static boolean newly(AlertRule rule, AlertCase patient, Threshold above, List<Reading> readings) {
        Reading last = readings.getLast();
        return UpperLimit.rising(readings)
                && !above.met(readings.get(readings.size() - 2))
                && rule.meant(patient.graft(last));
    }
}
