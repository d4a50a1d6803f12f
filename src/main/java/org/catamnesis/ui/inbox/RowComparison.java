package org.catamnesis.ui.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.report.DeltaCheck;
import org.catamnesis.report.DeltaLimits;
import org.catamnesis.report.Reason;
import org.catamnesis.report.ReviewRow;

/**
 * The rows of a report beside what the record holds of their patient.
 *
 * @param onFile the places of rows that the record has already
 * @param deltas by place, why the value is doubted beside the last one
 * @param change by place, how much the value differs from the one before, in percent
 */
record RowComparison(Set<Integer> onFile, Map<Integer, Long> change, Map<Integer, Reason> deltas) {
    private static final DeltaLimits LIMITS = DeltaLimits.shipped();
    static final RowComparison NONE = new RowComparison(Set.of(), Map.of(), Map.of());

    static RowComparison of(
            Set<Integer> onFile, List<ReviewRow> rows, List<LabResult> history, AnalyteCatalogue catalogue) {
        Map<Integer, Long> change = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            int at = place;
            change(rows.get(place), history, catalogue).ifPresent(percent -> change.put(at, percent));
        }
        var deltas = new DeltaCheck(catalogue, LIMITS).doubts(rows, history);
        return new RowComparison(onFile, change, deltas);
    }

    private static Optional<Long> change(ReviewRow row, List<LabResult> history, AnalyteCatalogue catalogue) {
        ResultValue value = ResultValue.parse(row.texts().value());
        if (row.analyte() == null || row.collectedAt() == null || !value.exact()) {
            return Optional.empty();
        }
        String ucum = catalogue
                .byCode(row.analyte())
                .flatMap(analyte -> analyte.unitOf(row.texts().unit()))
                .orElse(null);
        return history.stream()
                .filter(result -> row.analyte().equals(result.analyte())
                        && result.sampling().collectedAt().isBefore(row.collectedAt())
                        && result.measurement().value().exact()
                        && Objects.equals(result.measurement().ucum(), ucum))
                .reduce((_, newer) -> newer)
                .map(result -> result.measurement().value().number())
                .filter(before -> before != 0)
                .map(before -> Math.round((value.number() - before) / Math.abs(before) * 100));
    }
}
