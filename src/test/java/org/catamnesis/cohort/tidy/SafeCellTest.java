package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeCellTest {
    private static final String STARTERS = "=+-@\t\r\n\0＝＋－＠'";
    private static final String SIGNS = "=+-@\t\r\n\0＝＋－＠'\",; |abc12肝é🔺";

    @TempDir
    Path folder;

    @Test
    void aThousandHostileCellsStartNoFormulaAndComeBackAsTheyWere() throws IOException {
        Random random = new Random(13);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            StringBuilder cell = new StringBuilder(random.nextInt(4) == 0 ? " " : "");
            cell.append(STARTERS.charAt(random.nextInt(STARTERS.length())));
            int length = 1 + random.nextInt(12);
            for (int j = 0; j < length; j++) {
                int sign = SIGNS.codePointAt(
                        SIGNS.offsetByCodePoints(0, random.nextInt(SIGNS.codePointCount(0, SIGNS.length()))));
                cell.appendCodePoint(sign);
            }
            cells.add(cell.toString());
        }
        cells.addAll(List.of("=cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "-2+3", "＝1+1", "\t=1", "", "plain", "it's"));
        List<String> read = new ArrayList<>();
        for (CsvRecord row : written(cells)) {
            String cell = row.getField(0);
            String start = cell.stripLeading();
            boolean number = cell.matches("[+-]?\\d+(\\.\\d+)?");
            assertFalse(!number && !start.isEmpty() && "=+-@\t\r\n\0＝＋－＠".indexOf(start.charAt(0)) >= 0, cell);
            read.add(cell.startsWith("'") ? cell.substring(1) : cell);
        }
        assertEquals(cells, read);
    }

    @Test
    void numbersStayNumbers() throws IOException {
        for (String number : List.of("-1.5", "+2", "1E5", "-3.25e-7", "12")) assertEquals(number, SafeCell.of(number));
        Path file = folder.resolve("numbers.csv");
        try (CsvRows rows = new CsvRows(file, List.of("a", "b", "c"), true)) {
            rows.number(-1.5).whole(-3L).yes(true).end();
            rows.number(1.38e10).number(0.1 + 0.2).text(null).end();
            rows.number(9_999_999.0).number(1e-5).yes(null).end();
            assertEquals(3, rows.rows());
        }
        assertEquals(
                "\uFEFFa,b,c\r\n-1.5,-3,yes\r\n1.38E10,0.30000000000000004,\r\n9999999,1.0E-5,\r\n",
                Files.readString(file));
        assertEquals(0.3, Decimal.rounded(0.1 + 0.2));
    }

    private List<CsvRecord> written(List<String> cells) throws IOException {
        Path file = folder.resolve("cells.csv");
        try (CsvRows rows = new CsvRows(file, List.of("text", "more"), false)) {
            cells.forEach(cell -> rows.text(cell).text("x").end());
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            return rows.stream().skip(1).toList();
        }
    }
}
