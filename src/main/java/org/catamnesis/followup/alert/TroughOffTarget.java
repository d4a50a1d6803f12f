package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.Dosing;

/**
 * TRO: the newest trough, presumed ones too, against the corridor in force on its day. A corridor that nobody approved
 * raises nothing; a patient's own does.
 */
record TroughOffTarget() implements Condition {
    /** The drugs by the analytes that are their levels. */
    static final Map<String, String> DRUGS =
            Map.of("TAC", "tacrolimus", "CSA", "ciclosporin", "SRL", "sirolimus", "EVL", "everolimus");

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        return DRUGS.keySet().stream()
                .sorted()
                .flatMap(analyte -> finding(rule, patient, analyte).stream())
                .toList();
    }

    private static Optional<Finding> finding(AlertRule rule, AlertCase patient, String analyte) {
        Optional<Analyte> known = patient.catalogue().byCode(analyte);
        if (known.isEmpty() || stopped(patient, DRUGS.get(analyte))) return Optional.empty();
        List<Reading> troughs = troughs(patient, analyte, known.get().unit());
        return Run.newest(rule, analyte, troughs, upTo -> sign(rule, patient, analyte, upTo.getLast()));
    }

    /** Known to have been taken, and not any more. */
    private static boolean stopped(AlertCase patient, String drug) {
        List<Dosing> doses = patient.chart().dosings().stream()
                .filter(dosing -> dosing.drug().equals(drug))
                .toList();
        LocalDate today = patient.today();
        return !doses.isEmpty()
                && doses.stream()
                        .noneMatch(dosing ->
                                dosing.endDay() == null || !dosing.endDay().isBefore(today));
    }

    static List<Reading> troughs(AlertCase patient, String analyte, String unit) {
        return patient.readings(analyte, unit).stream()
                .filter(reading -> reading.result().sampling().timing() != SampleTiming.NOT_TROUGH)
                .toList();
    }

    private static Optional<Sign> sign(AlertRule rule, AlertCase patient, String analyte, Reading trough) {
        LabResult result = trough.result();
        Optional<Corridor.Step> corridor =
                patient.grades().target(result).filter(step -> step.origin() != Corridor.Origin.EXAMPLE);
        if (rule.of(analyte).stream().anyMatch(limit -> limit.met(trough)))
            return AlertRule.gravest(rule.of(analyte), limit -> limit.met(trough))
                    .map(limit -> Sign.of(
                            limit.severity(),
                            AlertFacts.of(
                                    "trough-limit",
                                    Figures.analyte(analyte),
                                    Figures.printed(trough),
                                    Figures.limit(limit, trough, patient.catalogue())),
                            trough));
        return corridor.flatMap(step -> patient.grades()
                .flag(result)
                .filter(flag -> flag.low() || flag.high())
                .map(flag -> Sign.of(
                        severity(rule, patient, step, flag, trough),
                        AlertFacts.of(
                                flag.low() ? "trough-below" : "trough-above",
                                Figures.analyte(analyte),
                                Figures.printed(trough),
                                ResultWords.limits(step)),
                        trough)));
    }

    private static Severity severity(AlertRule rule, AlertCase patient, Corridor.Step step, Flag flag, Reading trough) {
        Threshold part = rule.threshold("part-of-lower");
        double low = patient.catalogue()
                .byCode(step.analyte())
                .flatMap(analyte -> org.catamnesis.lab.Conversion.toCanonical(analyte, step.low(), step.unit()))
                .orElse(step.low());
        boolean far = flag.low() && part.met(new Reading(trough.result(), trough.value() / low, trough.bound()));
        return far ? part.severity() : rule.threshold("outside").severity();
    }
}
