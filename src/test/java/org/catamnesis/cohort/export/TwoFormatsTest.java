package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.tidy.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads CSV and Parquet of one export and finds the same rows in the same order. */
class TwoFormatsTest {
    /** One row a patient. */
    private static final Set<String> KEYLESS = Set.of("patients", "analysis_patient");

    @TempDir
    Path folder;

    @Test
    void csvAndParquetTellTheSame() throws SQLException {
        Path out = folder.resolve("out");
        try (CohortClinic clinic = new CohortClinic(folder.resolve("clinic"), 40)) {
            new CohortExport(clinic.session())
                    .run(new ExportRequest(CohortDefinition.FIRST_LIVER_OR_KIDNEY, Policy.P2, out, true), (_, _) -> {});
        }
        Map<String, List<Codebook.Entry>> tables = new Codebook()
                .entries().stream()
                        .collect(Collectors.groupingBy(Codebook.Entry::table, LinkedHashMap::new, Collectors.toList()));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            for (var table : tables.entrySet()) {
                String path = out.resolve("tidy").resolve(table.getKey()).toString();
                if (!Files.exists(Path.of(path + ".csv"))) continue;
                String csv = "read_csv('" + path + ".csv', header = true, all_varchar = true)";
                String parquet = "read_parquet('" + path + ".parquet')";
                List<String> columns = columns(sql, parquet);
                String typed = table.getValue().stream()
                        .filter(entry -> columns.contains(entry.column()))
                        .map(TwoFormatsTest::typed)
                        .collect(Collectors.joining(", "));
                long rows = count(sql, "select count(*) from " + parquet);
                String key = KEYLESS.contains(table.getKey()) ? "study_id" : "(study_id, " + columns.get(1) + ")";
                assertEquals(rows, count(sql, "select count(distinct " + key + ") from " + parquet), table.getKey());
                assertEquals(rows, count(sql, "select count(*) from " + csv), table.getKey());
                assertEquals(
                        0,
                        count(
                                sql,
                                "with c as (select row_number() over () as n, " + typed + " from " + csv
                                        + "), p as (select row_number() over () as n, * from " + parquet
                                        + ") select count(*) from ((from c except from p) union all (from p except from c))"),
                        table.getKey());
            }
        }
    }

    /** The cell of a CSV file as the type that the codebook gives it, without the apostrophe that keeps it from counting. */
    private static String typed(Codebook.Entry entry) {
        String column = '"' + entry.column() + '"';
        if (entry.labels().equals(Codebook.YES_NO))
            return "case " + column + " when 'yes' then true when 'no' then false end";
        return switch (entry.type()) {
            case "integer" -> "cast(" + column + " as bigint)";
            case "number" -> "cast(" + column + " as double)";
            case "date" -> "cast(" + column + " as date)";
            default ->
                "case when starts_with(" + column + ", '''') then substr(" + column + ", 2) else " + column + " end";
        };
    }

    private static List<String> columns(Statement sql, String table) throws SQLException {
        try (ResultSet found = sql.executeQuery("describe select * from " + table)) {
            List<String> columns = new java.util.ArrayList<>();
            while (found.next()) columns.add(found.getString(1));
            return columns;
        }
    }

    private static long count(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
