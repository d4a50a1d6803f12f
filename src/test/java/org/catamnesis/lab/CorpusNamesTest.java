package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Names, values, units and intervals of real reports, where the corpus stands beside the checkout. */
class CorpusNamesTest {
    private static final Path TRUTH = Path.of("../shared/corpus/truth");

    private static List<NamedCsvRecord> rows() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(TRUTH), "no corpus beside the checkout: skipped");
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file : files.sorted().toList()) {
                try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                    reader.forEach(rows::add);
                }
            }
        }
        return rows;
    }

    @Test
    void nearlyEveryNameIsKnown() throws IOException {
        AnalyteCatalogue catalogue = AnalyteCatalogue.standard();
        List<NamedCsvRecord> rows = rows();
        TreeSet<String> unknown = new TreeSet<>();
        for (NamedCsvRecord row : rows) {
            if (catalogue
                    .match(row.getField("name_as_printed"), row.getField("unit"), null)
                    .isEmpty()) {
                unknown.add(row.getField("name_as_printed") + " [" + row.getField("unit") + "]");
            }
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "1ère heure [mm]",
                        "2ème heure [mm]",
                        "Aspect du sérum []",
                        "GFR Category []",
                        "PLAQUETTES Coultronics [/mm3]")),
                unknown,
                "of " + rows.size());
    }

    @Test
    void everyUnitIsKnown() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        for (NamedCsvRecord row : rows()) {
            String unit = row.getField("unit");
            if (!unit.isBlank() && Units.ucum(unit).isEmpty()) {
                unknown.add(unit);
            }
        }
        assertEquals(new TreeSet<>(List.of("•3")), unknown);
    }
}
