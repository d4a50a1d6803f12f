package org.catamnesis.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.catamnesis.lab.AnalyteCatalogue;

/** What two readings of one document say differently, row by row. */
final class ReadingDifference {
    private ReadingDifference() {}

    static List<ReplayLine> of(long document, ReportReading before, ReportReading after) {
        Map<String, Deque<Candidate>> known = new HashMap<>();
        before.candidates()
                .forEach(row ->
                        known.computeIfAbsent(key(row), _ -> new ArrayDeque<>()).add(row));
        List<Candidate> left = new ArrayList<>(before.candidates());
        List<ReplayLine> lines = new ArrayList<>();
        for (Candidate row : after.candidates()) {
            Deque<Candidate> same = known.getOrDefault(key(row), new ArrayDeque<>());
            Candidate old = same.poll();
            if (old == null) {
                lines.add(line(document, row, "row", "", "found"));
            } else {
                left.remove(old);
                lines.addAll(cells(document, old, row));
            }
        }
        left.forEach(row -> lines.add(line(document, row, "row", "found", "")));
        return lines;
    }

    /** Rows are the same where name, page and day are. */
    private static String key(Candidate row) {
        return row.region().page() + "\t" + AnalyteCatalogue.spelling(row.printedName()) + "\t"
                + (row.collectedAt() == null ? "" : row.collectedAt().toLocalDate());
    }

    private static List<ReplayLine> cells(long document, Candidate old, Candidate row) {
        Map<String, String> before = texts(old);
        return texts(row).entrySet().stream()
                .filter(cell -> !cell.getValue().equals(before.get(cell.getKey())))
                .map(cell -> line(document, row, cell.getKey(), before.get(cell.getKey()), cell.getValue()))
                .toList();
    }

    private static Map<String, String> texts(Candidate row) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", row.printedName());
        texts.put("value", row.value());
        texts.put("unit", row.unit());
        texts.put("range", row.range());
        texts.put("flag", row.flag());
        texts.put("collected_at", Objects.toString(row.collectedAt(), ""));
        texts.put("analyte", Objects.toString(row.analyte(), ""));
        texts.put("status", row.status().code());
        return texts;
    }

    private static ReplayLine line(long document, Candidate row, String field, String before, String after) {
        return new ReplayLine(document, row.region().page(), row.row(), field, before, after);
    }
}
