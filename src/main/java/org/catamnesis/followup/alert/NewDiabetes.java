package org.catamnesis.followup.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.catamnesis.medication.DrugCatalogue;

/** PTDM: fasting glucose above a limit twice in a row on different days, or HbA1c above one, in nobody known as diabetic. */
record NewDiabetes() implements Condition {
    private static final Pattern DIABETES = Pattern.compile("E1[0-4].*");
    private static final Pattern NOT_FASTING = Pattern.compile("餐后|随机|2h|random|post", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        boolean known = patient.diagnoses().stream()
                .anyMatch(diagnosis -> diagnosis.code() != null
                        && DIABETES.matcher(diagnosis.code()).matches());
        if (known || taken(patient)) return List.of();
        List<Finding> found = new ArrayList<>();
        Threshold fasting = rule.threshold("fasting");
        Run.newest(rule, "GLU", meant(rule, patient, "GLU", fasting.unit()), upTo -> twice(fasting, patient, upTo))
                .ifPresent(found::add);
        Threshold share = rule.threshold("hba1c");
        Run.newest(
                        rule,
                        "HbA1c",
                        meant(rule, patient, "HbA1c", share.unit()),
                        upTo -> above(share, patient, upTo.getLast()))
                .ifPresent(found::add);
        return found;
    }

    private static boolean taken(AlertCase patient) {
        return patient.chart().regimenOn(patient.today()).stream()
                .anyMatch(dosing -> dosing.drug().startsWith("insulin")
                        || DrugCatalogue.shipped()
                                .named(dosing.drug())
                                .filter(drug -> "antidiabetic".equals(drug.drugClass()))
                                .isPresent());
    }

    private static List<Reading> meant(AlertRule rule, AlertCase patient, String analyte, String unit) {
        return patient.readings(analyte, unit).stream()
                .filter(reading -> rule.meant(patient.graft(reading), reading.day()))
                .filter(reading -> !NOT_FASTING
                        .matcher(reading.result().measurement().printedName())
                        .find())
                .toList();
    }

    private static Optional<Sign> twice(Threshold limit, AlertCase patient, List<Reading> readings) {
        Reading last = readings.getLast();
        return readings.reversed().stream()
                .filter(before -> before.day().isBefore(last.day()))
                .findFirst()
                .filter(before -> limit.met(before) && limit.met(last))
                .map(before -> Sign.of(
                        limit.severity(),
                        AlertFacts.of(
                                "glucose-twice",
                                Figures.printed(before),
                                before.day(),
                                Figures.printed(last),
                                Figures.limit(limit, last, patient.catalogue())),
                        before,
                        last));
    }

    private static Optional<Sign> above(Threshold limit, AlertCase patient, Reading last) {
        return limit.met(last)
                ? Optional.of(Sign.of(
                        limit.severity(),
                        AlertFacts.of(
                                "limit",
                                Figures.analyte("HbA1c"),
                                Figures.printed(last),
                                Figures.limit(limit, last, patient.catalogue())),
                        last))
                : Optional.empty();
    }
}
