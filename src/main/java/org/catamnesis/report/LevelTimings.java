package org.catamnesis.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.Dosing;

/** The timing of one patient's drug levels, by the regimens in force on record, else by what the report prints. */
final class LevelTimings {
    private static final Map<String, String> DRUGS = Map.of(
            "TAC", "tacrolimus", "CSA", "ciclosporin", "SRL", "sirolimus", "EVL", "everolimus", "MPA", "mycophenolate");

    private final List<Dosing> dosings;

    LevelTimings(List<Dosing> dosings) {
        this.dosings = List.copyOf(dosings);
    }

    /** Null for what is no drug level. */
    SampleTiming of(ReviewRow row) {
        Candidate read = row.read();
        LocalDateTime lastDoseAt = read == null ? null : read.lastDoseAt();
        LocalDateTime sampledAt = row.timeKnown() ? row.collectedAt() : null;
        return LevelTiming.of(row.analyte(), marked(row), sampledAt, lastDoseAt, rhythm(row, lastDoseAt))
                .orElse(null);
    }

    private static SampleTiming marked(ReviewRow row) {
        if (!LevelTiming.timed(row.analyte())) return null;
        return row.read() == null
                ? LevelTiming.marked(row.texts().name())
                : row.read().marked();
    }

    private DoseRhythm rhythm(ReviewRow row, LocalDateTime lastDoseAt) {
        String printed = row.read() == null || row.read().dose() == null
                ? ""
                : row.read().dose();
        LocalDate day = (lastDoseAt == null ? row.collectedAt() : lastDoseAt).toLocalDate();
        return onRecord(row.analyte(), day)
                .or(() -> DoseRhythm.printed(printed))
                .orElseGet(() -> DoseRhythm.usual(
                        row.analyte(), printed + ' ' + row.texts().name()));
    }

    private Optional<DoseRhythm> onRecord(String analyte, LocalDate day) {
        String drug = analyte == null ? null : DRUGS.get(analyte);
        if (drug == null) return Optional.empty();
        return dosings.stream()
                .filter(dosing -> dosing.drug().toLowerCase(Locale.ROOT).startsWith(drug))
                .filter(dosing -> dosing.inForceOn(day))
                .max(Comparator.comparing(Dosing::startDay).thenComparing(Dosing::id))
                .map(dosing -> dosing.schedule() == null
                        ? dosing.dosesPerDay()
                        : dosing.schedule().dosesPerDay())
                .filter(perDay -> perDay > 0)
                .map(perDay -> new DoseRhythm(perDay, true));
    }
}
