package org.catamnesis.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.catamnesis.lab.AnalyteCatalogue;

/** The rows of a document as a review begins with them. */
public final class ReviewRows {
    private ReviewRows() {}

    /** What was read, with the names that the clinic has learnt for this laboratory. */
    public static List<ReviewRow> of(ReportReading reading, Map<String, String> learnt, AnalyteCatalogue catalogue) {
        return reading.candidates().stream()
                .map(read -> learnt(ReviewRow.of(read), learnt, catalogue))
                .toList();
    }

    private static ReviewRow learnt(ReviewRow row, Map<String, String> learnt, AnalyteCatalogue catalogue) {
        String code = learnt.get(row.texts().name());
        if (code == null || code.equals(row.analyte())) return row;
        Reason doubt = RowCheck.doubt(row.texts(), code, catalogue).orElse(null);
        return new ReviewRow(
                row.read(), row.texts(), row.collectedAt(), row.timeKnown(), code, doubt, false, false, false);
    }

    /** The same rows with those marked that the record has already. */
    public static List<ReviewRow> markOnFile(List<ReviewRow> rows, Set<Integer> places) {
        return IntStream.range(0, rows.size())
                .mapToObj(place -> rows.get(place).onFile(places.contains(place)))
                .toList();
    }

    public static Map<RowState, Long> totals(List<ReviewRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(ReviewRow::state, Collectors.counting()));
    }

    /** The days of sampling of rows that are not rejected, in order. */
    public static Set<LocalDate> days(List<ReviewRow> rows) {
        return rows.stream()
                .filter(row -> !row.rejected() && row.collectedAt() != null)
                .map(row -> row.collectedAt().toLocalDate())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
