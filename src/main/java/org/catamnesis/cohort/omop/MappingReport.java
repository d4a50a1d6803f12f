package org.catamnesis.cohort.omop;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.cohort.tidy.CsvRows;

/** How much of each table has a concept, and which codes have none. */
final class MappingReport {
    /** How many rows a code has, and of how many people, who come one after the other. */
    private static final class Code {
        private long rows;
        private long people;
        private long last;

        private void count(long person) {
            rows++;
            if (person != last) people++;
            last = person;
        }
    }

    private final Map<String, Map<String, Code>> unmapped = new TreeMap<>();
    private final int fewest;
    private long person;
    private final Map<String, long[]> totals = new TreeMap<>();

    MappingReport(int fewest) {
        this.fewest = fewest;
    }

    /** Whose rows are counted from now on. */
    void person(long id) {
        person = id;
    }

    /** @param field such as {@code measurement.unit_concept_id}; null concepts are not counted */
    void count(String field, String source, Long concept) {
        if (concept == null) return;
        long[] total = totals.computeIfAbsent(field, _ -> new long[2]);
        total[0]++;
        if (concept == Concepts.NONE)
            unmapped.computeIfAbsent(field, _ -> new TreeMap<>())
                    .computeIfAbsent(source == null ? "" : source, _ -> new Code())
                    .count(person);
        else total[1]++;
    }

    /** The share of rows with a concept, by table and column. */
    Map<String, Double> mapped() {
        Map<String, Double> shares = new LinkedHashMap<>();
        totals.forEach((field, total) -> shares.put(field, (double) total[1] / total[0]));
        return shares;
    }

    /**
     * {@code cdm_table,cdm_field,source_value,rows,mapped_rows}: a line for each field, then its codes without a concept,
     * the most frequent first; those of fewer patients than may be told as {@code rare codes} together.
     */
    void write(CsvRows rows) {
        totals.forEach((field, total) -> {
            line(rows, field, null, total[0], total[1]);
            long[] rare = new long[1];
            unmapped.getOrDefault(field, Map.of()).entrySet().stream()
                    .sorted(Comparator.<Map.Entry<String, Code>>comparingLong(code -> -code.getValue().rows)
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(code -> {
                        if (code.getValue().people < fewest) rare[0] += code.getValue().rows;
                        else line(rows, field, code.getKey(), code.getValue().rows, 0);
                    });
            if (rare[0] > 0) line(rows, field, "rare codes", rare[0], 0);
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
