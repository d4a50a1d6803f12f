package org.catamnesis.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.catamnesis.access.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two engines hold the same clinic: tables, columns in their order, keys, indexes, and what may not be edited. */
class SchemaParityTest {
    @TempDir
    Path folder;

    private Connection sqlite;
    private Connection postgresql;

    @BeforeEach
    void open() throws SQLException {
        Path file = folder.resolve("clinic.sqlite");
        Schema.migrate(file, () -> {});
        sqlite = DriverManager.getConnection("jdbc:sqlite:" + file);
        ServerAddress server = TestServer.empty();
        try (var engine = new PostgresServer(server, TestServer.PASSWORD)) {
            Schema.migrate(engine.dataSource(), () -> {});
        }
        postgresql = server.connect(TestServer.PASSWORD);
    }

    @AfterEach
    void close() throws SQLException {
        sqlite.close();
        postgresql.close();
    }

    @Test
    void everyTableHasTheSameColumnsInTheSameOrder() throws SQLException {
        var columns = columns(sqlite);
        assertFalse(columns.isEmpty());
        assertEquals(columns, columns(postgresql));
    }

    @Test
    void theSameKeysAndIndexesHold() throws SQLException {
        for (String table : columns(sqlite).keySet()) {
            assertEquals(keys(sqlite, table), keys(postgresql, table), table);
            assertEquals(unique(sqlite, table), unique(postgresql, table), table);
        }
    }

    @Test
    void theSameTablesMayNotBeEdited() throws SQLException {
        Set<String> guarded = strings(
                sqlite,
                "select distinct tbl_name from sqlite_master where type = 'trigger' and name like '%no_update'");
        assertFalse(guarded.isEmpty());
        assertEquals(
                guarded,
                strings(
                        sqlite,
                        "select distinct tbl_name from sqlite_master where type = 'trigger' and name like '%no_delete'"));
        assertEquals(
                guarded,
                strings(
                        postgresql,
                        "select tgrelid::regclass::text from pg_trigger where not tgisinternal and tgname like '%append_only'"));
    }

    /** Table by table: the driver asks SQLite for all of them in one query, which has more parts than SQLite takes. */
    private static TreeMap<String, List<String>> columns(Connection connection) throws SQLException {
        TreeMap<String, List<String>> columns = new TreeMap<>();
        DatabaseMetaData meta = connection.getMetaData();
        for (String table : tables(connection)) {
            try (ResultSet rows = meta.getColumns(null, schema(connection), table, "%")) {
                while (rows.next()) {
                    columns.computeIfAbsent(
                                    rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                            .add(rows.getString("COLUMN_NAME") + " " + type(rows.getString("TYPE_NAME")) + " "
                                    + rows.getString("IS_NULLABLE"));
                }
            }
        }
        return columns;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, schema(connection), "%", new String[] {"TABLE"})) {
            while (rows.next()) tables.add(rows.getString("TABLE_NAME"));
        }
        tables.removeIf(table -> table.startsWith("flyway") || table.startsWith("sqlite"));
        return tables;
    }

    /** One name for what both engines mean by theirs. */
    private static String type(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "int8", "bigint" -> "bigint";
            case "int4", "integer" -> "integer";
            case "float8", "double precision" -> "double";
            case "bool", "boolean" -> "boolean";
            case "bytea", "blob" -> "bytes";
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    private static Set<String> keys(Connection connection, String table) throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, schema(connection), table)) {
            while (rows.next()) keys.add("primary " + rows.getString("COLUMN_NAME"));
        }
        try (ResultSet rows = connection.getMetaData().getImportedKeys(null, schema(connection), table)) {
            while (rows.next()) keys.add(rows.getString("FKCOLUMN_NAME") + " in " + rows.getString("PKTABLE_NAME"));
        }
        return keys;
    }

    /** The columns of each index, so that the names which the engines give by themselves do not matter. */
    private static Set<String> unique(Connection connection, String table) throws SQLException {
        TreeMap<String, String> indexes = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getIndexInfo(null, schema(connection), table, false, false)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") == null) continue;
                String kind = rows.getBoolean("NON_UNIQUE") ? "index" : "unique";
                indexes.merge(
                        rows.getString("INDEX_NAME"),
                        kind + " " + rows.getString("COLUMN_NAME"),
                        (a, b) -> a + b.substring(b.indexOf(' ')));
            }
        }
        Set<String> shapes = new TreeSet<>(indexes.values());
        shapes.remove("unique id");
        return shapes;
    }

    private static Set<String> strings(Connection connection, String query) throws SQLException {
        Set<String> strings = new TreeSet<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) strings.add(rows.getString(1));
        }
        return strings;
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:postgresql") ? "public" : null;
    }
}
