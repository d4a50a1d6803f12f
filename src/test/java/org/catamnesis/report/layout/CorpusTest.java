package org.catamnesis.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.Candidate;
import org.catamnesis.report.ReportReader;
import org.junit.jupiter.api.Test;

/** Real reports, where they lie beside the checkout; elsewhere these tests are skipped. */
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");

    private static List<Path> files(String folder) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS.resolve(folder)), "no corpus beside the checkout");
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    @Test
    void nearlyEveryRowOfRealReportsIsFoundAndFewAreInvented() throws IOException {
        int wanted = 0;
        int given = 0;
        int found = 0;
        try (ReportReader reader = new ReportReader()) {
            for (Path file : files("reports")) {
                String id = file.getFileName().toString().split("_")[0];
                List<Candidate> left =
                        new ArrayList<>(reader.read(Files.readAllBytes(file)).candidates());
                given += left.size();
                for (NamedCsvRecord row : truth(id)) {
                    wanted++;
                    found += left.stream()
                                    .filter(candidate -> same(row, candidate))
                                    .findFirst()
                                    .map(left::remove)
                                    .orElse(false)
                            ? 1
                            : 0;
                }
            }
        }
        double f1 = 2.0 * found / (wanted + given);
        assertTrue(f1 >= 0.98, "F1 " + f1);
    }

    private static List<NamedCsvRecord> truth(String id) throws IOException {
        Path file = CORPUS.resolve("truth").resolve(id + ".truth.csv");
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return csv.stream()
                    .filter(row -> !row.getField("note").contains("second unit"))
                    .toList();
        }
    }

    private static boolean same(NamedCsvRecord row, Candidate candidate) {
        String name = plain(row.getField("name_as_printed"));
        String read = plain(candidate.printedName());
        return plain(row.getField("value")).equals(plain(candidate.value()))
                && (name.contains(read) || read.contains(name));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}%<>=.,+-]", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void documentsThatAreNoReportsGiveNothing() throws IOException {
        int rows = 0;
        try (ReportReader reader = new ReportReader()) {
            for (Path file : files("not-lab-reports")) {
                try {
                    rows += reader.read(Files.readAllBytes(file)).candidates().size();
                } catch (ProblemException _) {
                    rows += 0;
                }
            }
        }
        assertEquals(0, rows);
    }

    @Test
    void everyHostileFileIsReadOrRefused() throws IOException {
        List<Path> files = files("hostile/pdf");
        int ended = 0;
        try (ReportReader reader = new ReportReader()) {
            for (Path file : files) {
                try {
                    reader.read(Files.readAllBytes(file));
                    ended++;
                } catch (ProblemException _) {
                    ended++;
                }
            }
        }
        assertEquals(files.size(), ended);
    }
}
