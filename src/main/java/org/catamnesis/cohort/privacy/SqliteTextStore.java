package org.catamnesis.cohort.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts in a SQLite file as SQLite itself reads them: in its bytes they lie side by side, so that words have no ends,
 * and a long one lies in pieces.
 */
final class SqliteTextStore {
    private static final int TOGETHER = 1 << 20;

    private SqliteTextStore() {}

    /** Told of texts in UTF-8, each on lines of its own. */
    @FunctionalInterface
    interface Found {
        void texts(String table, byte[] texts);
    }

    private record Column(String table, String name) {
        String texts() {
            String cell = quoted(name);
            return "select " + cell + " from " + quoted(table) + " where typeof(" + cell + ") in ('text', 'blob')";
        }

        private static String quoted(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }
    }

    /** Gives all texts, about a megabyte at a time; what repeats the row before once. */
    static void each(Path file, Found use) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?open_mode=1");
                Statement sql = connection.createStatement()) {
            for (Column column : columns(sql)) each(sql, column, use);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void each(Statement sql, Column column, Found use) throws SQLException {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        byte[] last = {};
        try (ResultSet rows = sql.executeQuery(column.texts())) {
            while (rows.next()) {
                byte[] text = rows.getBytes(1);
                if (Arrays.equals(text, last)) continue;
                last = text;
                texts.writeBytes(text);
                texts.write('\n');
                if (texts.size() >= TOGETHER) give(column, texts, use);
            }
        }
        give(column, texts, use);
    }

    private static List<Column> columns(Statement sql) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found =
                sql.executeQuery("select t.name, c.name from sqlite_schema t, pragma_table_info(t.name) c"
                        + " where t.type = 'table' order by t.name, c.cid")) {
            while (found.next()) columns.add(new Column(found.getString(1), found.getString(2)));
        }
        return columns;
    }

    private static void give(Column column, ByteArrayOutputStream texts, Found use) {
        if (texts.size() > 0) use.texts(column.table(), texts.toByteArray());
        texts.reset();
    }
}
