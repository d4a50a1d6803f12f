package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Optional;

/** CMV and EBV: a load above the site's threshold, or one that rose by steps of ten on one assay. */
record HerpesVirus(String analyte) implements Condition {
    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        return rule.thresholds().stream()
                .filter(threshold -> threshold.name().startsWith("load"))
                .map(limit -> Run.newest(
                        rule,
                        limit.unit(),
                        ViralLoad.readings(patient, analyte, limit.unit()).stream()
                                .filter(reading -> rule.meant(patient.graft(reading), reading.day()))
                                .toList(),
                        upTo -> above(limit, upTo.getLast()).or(() -> risen(rule, upTo))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Sign> above(Threshold limit, Reading last) {
        return limit.met(last)
                ? Optional.of(Sign.of(
                        limit.severity(),
                        AlertFacts.of(
                                "load-above",
                                Figures.analyte(analyte),
                                Figures.printed(last),
                                Figures.number(limit.value())),
                        last))
                : Optional.empty();
    }

    private Optional<Sign> risen(AlertRule rule, List<Reading> readings) {
        Optional<Threshold> rise = rule.thresholds().stream()
                .filter(threshold -> threshold.name().equals("rise"))
                .findFirst();
        Reading last = readings.getLast();
        return rise.flatMap(step -> readings.reversed().stream()
                .skip(1)
                .filter(before -> ViralLoad.sameAssay(before.result(), last.result()))
                .findFirst()
                .filter(before -> before.exact() && last.exact() && before.value() > 0 && last.value() > 0)
                .filter(before -> step.met(Math.log10(last.value() / before.value())))
                .map(before -> Sign.of(
                        step.severity(),
                        AlertFacts.of(
                                "load-risen",
                                Figures.analyte(analyte),
                                Figures.printed(before),
                                before.day(),
                                Figures.printed(last),
                                Figures.number(Math.log10(last.value() / before.value()))),
                        before,
                        last)));
    }
}
