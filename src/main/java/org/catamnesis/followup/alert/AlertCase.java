package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.Transplant;

/**
 * One patient as the rules see them on a day.
 *
 * @param unsigned ids of results that wait for a signature, with the day they came
 * @param due what approved protocols ask for next
 */
public record AlertCase(
        ResultGrades grades,
        List<Diagnosis> diagnoses,
        Map<Long, LocalDate> unsigned,
        List<DueItem> due,
        LocalDate today) {
    public AlertCase {
        due = List.copyOf(due);
        diagnoses = List.copyOf(diagnoses);
        unsigned = Map.copyOf(unsigned);
    }

    PatientChart chart() {
        return grades.chart();
    }

    AnalyteCatalogue catalogue() {
        return grades.catalogue();
    }

    Optional<Transplant> graft(Reading reading) {
        return grades.graftOn(reading.day());
    }

    /** The graft of today. */
    Optional<Transplant> graft() {
        return grades.graftOn(today);
    }

    /** The results of an analyte up to today, in the order of time. */
    List<LabResult> results(String analyte) {
        return chart().results(analyte).stream()
                .filter(result -> !day(result).isAfter(today))
                .toList();
    }

    /** Those that are numbers in this unit or convert into it; what nobody can have is left to {@link DoubtfulData}. */
    List<Reading> readings(String analyte, String ucum) {
        Optional<Analyte> known = catalogue().byCode(analyte);
        if (known.isEmpty()) return List.of();
        return results(analyte).stream()
                .flatMap(result -> reading(known.get(), result, ucum).stream())
                .toList();
    }

    /** Those since today's graft; none without one. */
    List<Reading> sinceGraft(List<Reading> readings) {
        return graft().map(graft -> readings.stream()
                        .filter(reading -> !reading.day().isBefore(graft.day()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Reading> reading(Analyte analyte, LabResult result, String ucum) {
        ResultValue value = result.measurement().value();
        String unit = result.measurement().ucum();
        if (value.number() == null || unit == null || !analyte.plausible(value.number(), unit)) return Optional.empty();
        return Conversion.convert(analyte, value.number(), unit, ucum)
                .map(number -> new Reading(result, number, value.comparator()));
    }

    static LocalDate day(LabResult result) {
        return result.sampling().collectedAt().toLocalDate();
    }
}
