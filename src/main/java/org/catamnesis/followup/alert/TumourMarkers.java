package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** AFP: tumour markers that double above normal on one assay, or AFP above a limit, after a hepatocellular carcinoma. */
record TumourMarkers() implements Condition {
    /** Of the liver's cells, or of the liver without saying more; not of its ducts. */
    private static final Set<String> CARCINOMA = Set.of("C22", "C22.0");

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        boolean carcinoma = patient.diagnoses().stream()
                .anyMatch(diagnosis -> diagnosis.code() != null && CARCINOMA.contains(diagnosis.code()));
        if (!carcinoma) return List.of();
        return Map.of("AFP", "ng/mL", "PIVKA-II", "{mAU}/mL").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(marker -> finding(rule, patient, marker.getKey(), marker.getValue()))
                .toList();
    }

    private static Stream<Finding> finding(AlertRule rule, AlertCase patient, String marker, String unit) {
        List<Reading> readings = patient.sinceGraft(patient.readings(marker, unit));
        return Run.newest(
                rule,
                marker,
                readings,
                upTo -> above(rule, patient, marker, upTo.getLast()).or(() -> doubled(rule, marker, upTo)))
                .stream();
    }

    private static Optional<Sign> above(AlertRule rule, AlertCase patient, String marker, Reading last) {
        return rule.of(marker).stream()
                .filter(limit -> limit.met(last))
                .findFirst()
                .map(limit -> Sign.of(
                        limit.severity(),
                        AlertFacts.of(
                                "limit",
                                Figures.analyte(marker),
                                Figures.printed(last),
                                Figures.limit(limit, last, patient.catalogue())),
                        last));
    }

    private static Optional<Sign> doubled(AlertRule rule, String marker, List<Reading> readings) {
        Threshold times = rule.threshold("times");
        Reading last = readings.getLast();
        Double normal = last.result().measurement().interval().high();
        boolean above = normal != null && last.result().measurement().value().number() > normal;
        return readings.reversed().stream()
                .skip(1)
                .filter(before -> ViralLoad.sameAssay(before.result(), last.result()))
                .findFirst()
                .filter(before -> above && before.exact() && last.exact() && before.value() > 0)
                .filter(before -> times.met(last.value() / before.value()))
                .map(before -> Sign.of(
                        times.severity(),
                        AlertFacts.of(
                                "marker-doubled",
                                Figures.analyte(marker),
                                Figures.printed(before),
                                before.day(),
                                Figures.printed(last)),
                        before,
                        last));
    }
}
