package org.catamnesis.cohort.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.catamnesis.cohort.tidy.ExportTexts;
import org.catamnesis.language.Language;

/** A metric as it is published: what it is called and how exactly it is counted; a change of that is a new version. */
public record MetricDefinition(
        String id, int version, String english, String chinese, String definitionEnglish, String definitionChinese) {

    /** Those that every cohort gets, from {@code content/export/metrics.csv}. */
    public static List<MetricDefinition> all() {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(ExportTexts.read("metrics.csv"))) {
            return rows.stream()
                    .skip(1)
                    .map(row -> new MetricDefinition(
                            row.getField(0),
                            Integer.parseInt(row.getField(1)),
                            row.getField(2),
                            row.getField(3),
                            row.getField(4),
                            row.getField(5)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MetricDefinition of(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    public String label(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    public String definition(Language language) {
        return language == Language.CHINESE ? definitionChinese : definitionEnglish;
    }
}
