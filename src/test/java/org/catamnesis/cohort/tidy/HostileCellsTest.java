package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand texts that somebody could have typed to harm whoever opens the files. */
class HostileCellsTest {
    private static final String[] STARTS = {
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\0",
        "'",
        "''",
        "＝",
        "＋",
        "－",
        "＠",
        " =",
        "\u00a0=",
        "\u3000=",
        "\ufeff=",
        "\u200b=",
        "\u202e=",
        "\u2066@",
        "\u0007=",
        "\u000b+",
        "\u001f-",
        "\u007f=",
        "\u0085=",
        "\u2028=",
        "\ufffe=",
        "\"=",
        ",=",
        ";=",
        "|",
        "%",
        "−",
        "﹢",
        "﹣",
        "﹦",
        "﹫",
        "\ud800",
        "\udc00=",
        "🙂",
        "a",
        "张三",
        "\\",
        "0x",
        "1e5",
        "NaN",
        "Infinity"
    };
    private static final String[] BODIES = {
        "cmd|'/c calc'!A0",
        "HYPERLINK(\"http://example.invalid\",\"x\")",
        "1+1",
        "SUM(A1:A9)",
        "\",\"=1+1\",\"",
        "a\r\n=1+1",
        "a\n'b",
        "x\0y",
        "\ud800",
        "\udfff\ud800",
        "\ufeffBOM",
        "3.5",
        "-7",
        "1,5",
        "患者\t=1",
        "\"\"\"",
        "NULL",
        "\\N",
        "x".repeat(40_000),
        " ",
    };

    @TempDir
    static Path folder;

    private static final List<String> TEXTS = texts();
    private static final List<String> CELLS = new ArrayList<>();
    private static final List<Double> NUMBERS = new ArrayList<>();

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String start : STARTS) for (String body : BODIES) texts.add(start + body);
        Random random = new Random(20261122);
        while (texts.size() < 1000) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            texts.add(STARTS[random.nextInt(STARTS.length)] + text);
        }
        return texts;
    }

    private record Hostile() implements TidyTable {
        @Override
        public String name() {
            return "labs";
        }

        @Override
        public List<String> columns() {
            return List.of("study_id", "value_text", "value_num", "rel_day", "reviewed");
        }

        @Override
        public void write(Subject subject, TidyRows rows) {
            for (int i = 0; i < TEXTS.size(); i++) {
                rows.text("S")
                        .text(TEXTS.get(i))
                        .number(-i / 7.0)
                        .whole((long) -i)
                        .yes(i % 2 == 0)
                        .end();
            }
        }
    }

    @BeforeAll
    static void write() throws IOException {
        List<TidyTable> tables = List.of(new Hostile());
        try (ExportFolder export = ExportFolder.begin(folder.resolve("out"), "test")) {
            CsvSink csv = new CsvSink(export, tables, false);
            ParquetSink parquet = new ParquetSink(export, tables, new Codebook());
            try (TidyLayer layer = new TidyLayer(tables, List.of(csv, parquet))) {
                layer.write(null);
                layer.finish();
            }
            export.keep();
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve("out/tidy/labs.csv"))) {
            rows.stream().skip(1).forEach(row -> {
                CELLS.add(row.getField(1));
                NUMBERS.add(Double.valueOf(row.getField(2)));
            });
        }
    }

    @Test
    void noCellBeginsAFormula() {
        for (String cell : CELLS) {
            int first = 0;
            while (first < cell.length() && skipped(cell.charAt(first))) first++;
            if (first == cell.length() || cell.charAt(0) == '\'') continue;
            assertFalse("=+-@\t\r＝＋－＠".indexOf(cell.charAt(first)) >= 0 && !cell.matches("[+-]?[0-9.eE+-]+"), cell);
        }
    }

    /** What a spreadsheet may drop before it looks at a cell. */
    private static boolean skipped(char c) {
        return Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\ufffe'
                || c == '\uffff';
    }

    @Test
    void textReturnsAsItWasWithoutTheApostropheInFront() {
        for (int i = 0; i < TEXTS.size(); i++) {
            String cell = CELLS.get(i);
            assertEquals(inUnicode(TEXTS.get(i)), cell.startsWith("'") ? cell.substring(1) : cell);
        }
    }

    @Test
    void numbersStayNumbers() {
        for (int i = 0; i < NUMBERS.size(); i++) assertEquals(-i / 7.0, NUMBERS.get(i));
    }

    @Test
    void parquetKeepsTheTextAsItIs() throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement();
                ResultSet rows = sql.executeQuery("select * from '" + folder.resolve("out/tidy/labs.parquet") + "'")) {
            for (int i = 0; i < TEXTS.size(); i++) {
                rows.next();
                assertEquals(inUnicode(TEXTS.get(i)), rows.getString(2));
                assertEquals(-i / 7.0, rows.getDouble(3));
                assertEquals(-i, rows.getLong(4));
                assertEquals(i % 2 == 0, rows.getBoolean(5));
            }
            assertFalse(rows.next());
        }
    }

    /** Halves of surrogate pairs have no bytes; each becomes the replacement character. */
    private static String inUnicode(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .forEach(c -> whole.appendCodePoint(
                        c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c));
        return new String(whole.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
