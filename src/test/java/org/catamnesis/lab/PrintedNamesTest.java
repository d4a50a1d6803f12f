package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names under which reports in six languages print what is usually measured. */
class PrintedNamesTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    @Test
    void everyUsualNameMeansItsAnalyteAndItsUnitFits() throws IOException {
        List<String> lines;
        try (var in = new BufferedReader(new InputStreamReader(
                PrintedNamesTest.class.getResourceAsStream("/lab/printed-names.txt"), StandardCharsets.UTF_8))) {
            lines = in.lines().filter(line -> !line.startsWith("#")).toList();
        }
        assertEquals(lines, lines.stream().map(PrintedNamesTest::asFound).toList());
    }

    private static String asFound(String line) {
        String[] cells = line.split("\\|", 3);
        String code = CATALOGUE
                .match(cells[2], cells[1], null)
                .filter(analyte -> analyte.fits(cells[1]))
                .map(Analyte::code)
                .orElse("");
        return String.join("|", code, cells[1], cells[2]);
    }
}
