package org.catamnesis.cohort.tidy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which texts may be told. A text that somebody typed could be about one person; it is told when it is one of the
 * published codes or when at least k patients of the clinic share it, and is {@code other} elsewhere.
 */
public final class Vocabulary {
    public static final String OTHER = "other";

    /** A published code with its labels. */
    public record Label(String labels, String code, String english, String chinese) {}

    private final List<Label> labels = new ArrayList<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, Set<String>> pooled = new HashMap<>();
    private final Map<String, Integer> withheld = new TreeMap<>();

    /** @param shared the texts that enough patients share, by the name of their labels */
    public Vocabulary(Map<String, Set<String>> shared) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(ExportTexts.read("value_labels.csv"))) {
            rows.stream()
                    .skip(1)
                    .forEach(row ->
                            labels.add(new Label(row.getField(0), row.getField(1), row.getField(2), row.getField(3))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        labels.forEach(label -> add(label.labels(), label.code()));
        shared.forEach((name, texts) -> texts.forEach(text -> add(name, text)));
    }

    private void add(String name, String text) {
        known.computeIfAbsent(name, _ -> new HashSet<>()).add(text);
    }

    public List<Label> labels() {
        return labels;
    }

    /** From now on these codes, which few have, are told as {@code other}. */
    public void pool(String name, Set<String> rare) {
        pooled.computeIfAbsent(name, _ -> new HashSet<>()).addAll(rare);
    }

    /** The text, or {@code other}; null and blank stay missing. */
    public String told(String name, String text) {
        if (text == null || text.isBlank()) return null;
        if (knows(name, text) && !pooled.getOrDefault(name, Set.of()).contains(text)) return text;
        withheld.merge(name, 1, Integer::sum);
        return OTHER;
    }

    boolean knows(String name, String text) {
        return known.getOrDefault(name, Set.of()).contains(text);
    }

    /** How many cells of each kind became {@code other}. */
    public Map<String, Integer> withheld() {
        return withheld;
    }
}
