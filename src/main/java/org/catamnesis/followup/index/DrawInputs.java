package org.catamnesis.followup.index;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.index.Asked;
import org.catamnesis.lab.index.Nearness;

/** The results of a patient by analyte and time, of those of one moment the one that was entered last. */
final class DrawInputs {
    private final ResultGrades grades;

    DrawInputs(ResultGrades grades) {
        this.grades = grades;
    }

    NavigableMap<LocalDateTime, LabResult> of(String analyte) {
        return grades.byTime(analyte);
    }

    /** Whether a living patient may have this value; what cannot be told may be. */
    boolean plausible(LabResult result) {
        return grades.catalogue()
                .byCode(result.analyte())
                .map(analyte -> analyte.plausible(
                        result.measurement().value().number(),
                        result.measurement().ucum()))
                .orElse(true);
    }

    /** The result that goes with a moment. */
    Optional<LabResult> near(Asked.Measured asked, LocalDateTime moment) {
        NavigableMap<LocalDateTime, LabResult> byTime = of(asked.analyte());
        LabResult same = byTime.get(moment);
        if (same != null || asked.nearness() == Nearness.SAME_DRAW) return Optional.ofNullable(same);
        LocalDate day = moment.toLocalDate();
        LocalDateTime end = day.plusDays(1).atStartOfDay();
        List<LabResult> sameDay =
                List.copyOf(byTime.subMap(day.atStartOfDay(), end).values());
        if (!sameDay.isEmpty()) return sameDay.stream().min(Comparator.comparing(result -> apart(result, moment)));
        if (asked.nearness().daysBefore() == 0) return Optional.empty();
        return Optional.ofNullable(byTime.lowerEntry(day.atStartOfDay()))
                .map(Map.Entry::getValue)
                .filter(result -> !result.sampling()
                        .collectedAt()
                        .toLocalDate()
                        .isBefore(earliest(day, asked.nearness().daysBefore())));
    }

    private static LocalDate earliest(LocalDate day, int daysBefore) {
        return daysBefore == Integer.MAX_VALUE ? LocalDate.MIN : day.minusDays(daysBefore);
    }

    private static Duration apart(LabResult result, LocalDateTime moment) {
        return Duration.between(result.sampling().collectedAt(), moment).abs();
    }

    /** The number of a result, or another in its unit, in the unit asked for; empty when it does not convert. */
    Optional<Double> in(String ucum, LabResult result, double number) {
        return grades.catalogue()
                .byCode(result.analyte())
                .flatMap(analyte -> Conversion.convert(analyte, number, unit(analyte, result), ucum));
    }

    private static String unit(Analyte analyte, LabResult result) {
        String ucum = result.measurement().ucum();
        if (ucum != null && !ucum.isBlank()) return ucum;
        return analyte.fits(null) && !analyte.qualitative() ? analyte.unit() : "";
    }
}
