package org.catamnesis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.sqlite.SQLiteConfig;

/** What DuckDB takes for an export: to write the rows that lie in it already, or to read the clinic's rows as well. */
final class DuckYardstick {
    private static final int ROUNDS = 3;
    private static final List<String> CLINIC =
            List.of("transplant", "diagnosis", "visit", "dosing", "clinical_event", "drug_supply", "lab_result");
    /** Who wrote a row, its seal, what is sealed in it, and its place on paper, which no export tells. */
    private static final String LEFT_OUT =
            "'mac', 'created_at', 'created_by', 'change_id', 'page', 'box_x', 'box_y', 'box_width', 'box_height'";

    private static final String COLUMNS = "select group_concat(name) from pragma_table_info('%s')"
            + " where name not in (" + LEFT_OUT + ") and type <> 'blob'";
    private static final String IN_FORCE = "select %2$s from %1$s where status <> 'entered-in-error'"
            + " and not exists (select 1 from %1$s later where later.supersedes = %1$s.id)";

    private DuckYardstick() {}

    /** Seconds to sort and write the tables of an export, which lie in DuckDB's own tables before the clock starts. */
    static double writing(Path tidy, Path folder) throws IOException, SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement();
                Stream<Path> files = Files.list(tidy)) {
            List<String> tables = files.map(
                            file -> file.getFileName().toString().replace(".csv", ""))
                    .toList();
            for (String table : tables) {
                sql.execute("create table " + table + " as select * from read_csv('" + tidy.resolve(table + ".csv")
                        + "', header = true)");
            }
            double best = Double.POSITIVE_INFINITY;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                for (String table : tables) copy(sql, table, "study_id", folder);
                best = Math.min(best, seconds(start));
            }
            return best;
        }
    }

    /**
     * Seconds until the clinic's own rows in force, as they lie, stand sorted as CSV. DuckDB's reader of SQLite files has
     * to be fetched from its maker's server; the driver and DuckDB's appender stand in for it.
     */
    static double readingAndWriting(Path clinic, Path folder) throws SQLException {
        SQLiteConfig reading = new SQLiteConfig();
        reading.setReadOnly(true);
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            try (Connection sqlite = reading.createConnection("jdbc:sqlite:" + clinic);
                    Statement from = sqlite.createStatement();
                    Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                    Statement sql = duck.createStatement()) {
                for (String table : CLINIC) {
                    try (ResultSet rows = from.executeQuery(IN_FORCE.formatted(table, columns(from, table)))) {
                        append(rows, table, duck.unwrap(DuckDBConnection.class), sql);
                    }
                    copy(sql, table, "patient_id, id", folder);
                }
            }
            best = Math.min(best, seconds(start));
        }
        return best;
    }

    private static String columns(Statement from, String table) throws SQLException {
        try (ResultSet names = from.executeQuery(COLUMNS.formatted(table))) {
            return names.getString(1);
        }
    }

    private static void append(ResultSet rows, String table, DuckDBConnection duck, Statement sql) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) columns.add(meta.getColumnName(i) + " " + type(meta, i));
        sql.execute("create table " + table + " (" + String.join(", ", columns) + ")");
        try (DuckDBAppender appender = duck.createAppender(table)) {
            while (rows.next()) {
                appender.beginRow();
                for (int i = 1; i <= columns.size(); i++) {
                    switch (rows.getObject(i)) {
                        case null -> appender.appendNull();
                        case Integer number -> appender.append(number.longValue());
                        case Long number -> appender.append(number.longValue());
                        case Double number -> appender.append(number.doubleValue());
                        case Object text -> appender.append(text.toString());
                    }
                }
                appender.endRow();
            }
        }
    }

    private static String type(ResultSetMetaData meta, int column) throws SQLException {
        String type = meta.getColumnTypeName(column).toLowerCase(java.util.Locale.ROOT);
        return type.contains("int") || type.contains("bool")
                ? "bigint"
                : type.contains("double") ? "double" : "varchar";
    }

    private static void copy(Statement sql, String table, String order, Path folder) throws SQLException {
        sql.execute("copy (select * from " + table + " order by " + order + ") to '"
                + folder.resolve("duck-" + table + ".csv") + "' (header, delimiter ',')");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
