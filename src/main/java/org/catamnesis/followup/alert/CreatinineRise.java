package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.catamnesis.followup.index.CreatinineCourse;

/** CR30: creatinine over the patient's baseline. */
record CreatinineRise() implements Condition {
    static final String CREATININE = "CREA";
    static final String UNIT = "umol/L";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        CreatinineCourse course = new CreatinineCourse(patient.grades());
        List<Reading> readings = patient.readings(CREATININE, UNIT).stream()
                .filter(Reading::exact)
                .filter(reading -> !course.onDialysis(reading.day()))
                .filter(reading -> rule.meant(patient.graft(reading), reading.day()))
                .toList();
        return Run.newest(rule, "", readings, upTo -> sign(rule, patient, course, upTo.getLast())).stream()
                .toList();
    }

    private static Optional<Sign> sign(AlertRule rule, AlertCase patient, CreatinineCourse course, Reading now) {
        OptionalDouble baseline = course.baselineAt(now.at());
        if (baseline.isEmpty()) return Optional.empty();
        double ratio = now.value() / baseline.getAsDouble();
        Threshold high = rule.threshold("ratio-high");
        return AlertRule.gravest(rule.thresholds(), limit -> limit.met(ratio))
                .map(limit -> Sign.of(
                        limit.severity(),
                        AlertFacts.of(
                                high.met(ratio) ? "creatinine" : "creatinine-confirm",
                                Figures.printed(now),
                                Figures.like(now, baseline.getAsDouble(), UNIT, patient.catalogue()),
                                Figures.number(ratio)),
                        now));
    }
}
