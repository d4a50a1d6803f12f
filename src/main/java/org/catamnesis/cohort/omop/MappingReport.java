package org.catamnesis.cohort.omop;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.cohort.tidy.CsvRows;

/** How much of each table has a concept, and which codes have none. */
final class MappingReport {
    private final Map<String, Map<String, Long>> unmapped = new TreeMap<>();
    private final Map<String, long[]> totals = new TreeMap<>();

    /** @param field such as {@code measurement.unit_concept_id}; null concepts are not counted */
    void count(String field, String source, Long concept) {
        if (concept == null) return;
        long[] total = totals.computeIfAbsent(field, _ -> new long[2]);
        total[0]++;
        if (concept != Concepts.NONE) total[1]++;
        else unmapped.computeIfAbsent(field, _ -> new TreeMap<>()).merge(source == null ? "" : source, 1L, Long::sum);
    }

    /** The share of rows with a concept, by table and column. */
    Map<String, Double> mapped() {
        Map<String, Double> shares = new LinkedHashMap<>();
        totals.forEach((field, total) -> shares.put(field, (double) total[1] / total[0]));
        return shares;
    }

    /** {@code cdm_table,cdm_field,source_value,rows,mapped_rows}: a line for each field, then its codes without a concept. */
    void write(CsvRows rows) {
        totals.forEach((field, total) -> {
            line(rows, field, null, total[0], total[1]);
            unmapped.getOrDefault(field, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(code -> line(rows, field, code.getKey(), code.getValue(), 0));
        });
    }

    private static void line(CsvRows rows, String field, String source, long all, long mapped) {
        int dot = field.indexOf('.');
        rows.text(field.substring(0, dot))
                .text(field.substring(dot + 1))
                .text(source)
                .whole(all)
                .whole(mapped)
                .end();
    }
}
