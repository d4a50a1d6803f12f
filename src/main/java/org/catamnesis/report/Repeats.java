package org.catamnesis.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Doubts rows of one report that say different things about the same analyte, unit, specimen and time. */
final class Repeats {
    private Repeats() {}

    static List<Candidate> doubted(List<Candidate> rows) {
        Map<List<Object>, List<Double>> numbers = rows.stream()
                .filter(row -> row.analyte() != null && row.number() != null)
                .collect(Collectors.groupingBy(
                        Repeats::what, Collectors.mapping(Candidate::number, Collectors.toList())));
        return rows.stream()
                .map(row -> row.status() == CandidateStatus.MAPPED
                                && row.number() != null
                                && numbers.get(what(row)).stream().distinct().count() > 1
                        ? row.doubted(Reason.of("row.repeated", row.analyte()))
                        : row)
                .toList();
    }

    private static List<Object> what(Candidate row) {
        return Arrays.asList(
                row.analyte(), Objects.requireNonNullElse(row.ucum(), ""), row.specimen(), row.collectedAt());
    }
}
