package org.catamnesis.followup.alert;

import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Qualitative;
import org.catamnesis.lab.ResultValue;

/** Viral loads as numbers a millilitre. Copies and international units never stand for each other. */
final class ViralLoad {
    /** Where a load was not found, it was below any limit. */
    private static final double NONE = 0;

    private ViralLoad() {}

    /** In {@code unit}, which is {@code {copies}/mL} or {@code [IU]/mL}; logarithms of the same are taken back. */
    static List<Reading> readings(AlertCase patient, String analyte, String unit) {
        Optional<Analyte> known = patient.catalogue().byCode(analyte);
        return known.isEmpty()
                ? List.of()
                : patient.results(analyte).stream()
                        .flatMap(result -> reading(known.get(), result, unit).stream())
                        .toList();
    }

    private static Optional<Reading> reading(Analyte analyte, LabResult result, String unit) {
        ResultValue value = result.measurement().value();
        if (value.number() == null)
            return negative(value) ? Optional.of(new Reading(result, NONE, null)) : Optional.empty();
        String ucum = result.measurement().ucum();
        if (logarithm(unit).equals(ucum))
            return Optional.of(new Reading(result, Math.pow(10, value.number()), value.comparator()));
        return ucum == null
                ? Optional.empty()
                : Conversion.convert(analyte, value.number(), ucum, unit)
                        .map(number -> new Reading(result, number, value.comparator()));
    }

    private static String logarithm(String unit) {
        return unit.startsWith("[IU]") ? "{Log_IU}/mL" : "{Log_copies}/mL";
    }

    private static boolean negative(ResultValue value) {
        return value.comparator() == Comparator.LESS
                || Qualitative.of(value.text())
                        .filter(Qualitative.NEGATIVE::equals)
                        .isPresent();
    }

    /** Whether both were measured in one way, as far as is known. */
    static boolean sameAssay(LabResult one, LabResult other) {
        return same(one.sampling().method(), other.sampling().method())
                && same(one.sampling().laboratory(), other.sampling().laboratory());
    }

    private static boolean same(String one, String other) {
        return one == null || other == null || one.equals(other);
    }
}
