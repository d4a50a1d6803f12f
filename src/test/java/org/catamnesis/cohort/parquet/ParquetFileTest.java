package org.catamnesis.cohort.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB reads what was written. */
class ParquetFileTest {
    private static final List<ParquetColumn> COLUMNS = List.of(
            new ParquetColumn("text", ParquetType.TEXT),
            new ParquetColumn("whole", ParquetType.WHOLE),
            new ParquetColumn("number", ParquetType.NUMBER),
            new ParquetColumn("yes", ParquetType.YES_NO),
            new ParquetColumn("day", ParquetType.DATE),
            new ParquetColumn("never", ParquetType.TEXT));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 1000, 5003})
    void duckDbReadsEveryCellAsItWas(int rows) throws IOException, SQLException {
        List<List<Object>> written = rows(rows);
        Path file = write("some.parquet", written, 997);
        assertEquals(written, read(file));
    }

    @Test
    void columnsHaveTheirTypes() throws IOException, SQLException {
        Path file = write("types.parquet", rows(3), 10);
        assertEquals(
                List.of("VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN", "DATE", "VARCHAR"),
                query("describe select * from '" + file + "'").stream()
                        .map(row -> row.get(1))
                        .toList());
    }

    @Test
    void textsAreFoundAgainWithoutTheNumbersAroundThem() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (String text : List.of("钱测试", "b", "钱测试", "c\nd", "e")) {
            rows.add(Arrays.asList(text, 1L, 2.0, true, null, null));
        }
        byte[] bytes = Files.readAllBytes(write("text.parquet", rows, 3));
        List<String> found = new ArrayList<>();
        ParquetTexts.each(
                MemorySegment.ofArray(bytes),
                texts -> found.add(new String(texts.toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8)));
        assertEquals(List.of("\n\n\n\n钱测试\n\n\n\nb", "\n\n\n\nc\nd\n\n\n\ne"), found);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertEquals(-1, Files.mismatch(write("a.parquet", rows(500), 100), write("b.parquet", rows(500), 100)));
    }

    /** Runs and single values by turns, many and few different ones, holes everywhere. */
    private static List<List<Object>> rows(int count) {
        Random random = new Random(7);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Arrays.asList(
                    random.nextInt(5) == 0 ? null : "患者 '" + i / 20 + "\n=1+1",
                    i % 3 == 0 ? null : (Object) random.nextLong(),
                    random.nextInt(9) == 0 ? null : (Object) (i % 100 < 40 ? 1.5 : random.nextGaussian()),
                    random.nextInt(4) == 0 ? null : (Object) (i % 64 < 40 || random.nextBoolean()),
                    i % 50 < 9 ? null : LocalDate.of(1965, 1, 1).plusDays(random.nextInt(40_000)),
                    null));
        }
        return rows;
    }

    private Path write(String name, List<List<Object>> rows, long group) throws IOException {
        Path path = folder.resolve(name);
        try (ParquetFile file = new ParquetFile(path, COLUMNS, group)) {
            for (List<Object> row : rows) file.row(row.toArray());
            file.finish();
        }
        return path;
    }

    private static List<List<Object>> read(Path file) throws SQLException {
        return query("select * from '" + file + "'");
    }

    private static List<List<Object>> query(String text) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement();
                ResultSet found = sql.executeQuery(text)) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) row.add(found.getObject(i));
                rows.add(row);
            }
            return rows;
        }
    }
}
