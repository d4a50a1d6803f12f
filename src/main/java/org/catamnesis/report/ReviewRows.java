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
    public static List<ReviewRow> of(ReportReading reading, Learnt learnt, AnalyteCatalogue catalogue) {
        return reading.candidates().stream()
                .map(read -> learnt(ReviewRow.of(read), learnt, catalogue))
                .toList();
    }

    private static ReviewRow learnt(ReviewRow row, Learnt learnt, AnalyteCatalogue catalogue) {
        String code = learnt.analyte(row.texts().name()).orElse(row.analyte());
        if (code == null) return row;
        String unit = learnt.unit(code, row.texts().unit()).orElse(row.texts().unit());
        boolean same = code.equals(row.analyte()) && unit.equals(row.texts().unit());
        return same ? row : row.relearnt(code, unit, catalogue);
    }

    /** The same rows with those marked that the record has already. */
    public static List<ReviewRow> markOnFile(List<ReviewRow> rows, Set<Integer> places) {
        return IntStream.range(0, rows.size())
                .mapToObj(place -> rows.get(place).onFile(places.contains(place)))
                .toList();
    }

    /**
     * The same rows with what the record of a patient says about them: the places that it has already, and the reasons of
     * {@link DeltaCheck} by place. Reasons of a patient chosen before end.
     */
    public static List<ReviewRow> compared(List<ReviewRow> rows, Set<Integer> onFile, Map<Integer, Reason> deltas) {
        return IntStream.range(0, rows.size())
                .mapToObj(place -> against(rows.get(place), deltas.get(place)).onFile(onFile.contains(place)))
                .toList();
    }

    private static ReviewRow against(ReviewRow row, Reason delta) {
        boolean free = row.doubt() == null || DeltaCheck.about(row.doubt());
        return free ? row.doubted(delta) : row;
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
