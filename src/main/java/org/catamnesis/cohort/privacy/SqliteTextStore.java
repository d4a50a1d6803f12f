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
import java.util.function.Consumer;

/**
 * The texts in a SQLite file as SQLite itself reads them: in its bytes they lie side by side, so that words have no ends,
 * and a long one lies in pieces.
 */
final class SqliteTextStore {
    private static final int TOGETHER = 1 << 20;

    private SqliteTextStore() {}

    /** Gives all texts in UTF-8, each on lines of its own, about a megabyte at a time; what repeats the row before once. */
    static void each(Path file, Consumer<byte[]> use) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?open_mode=1");
                Statement sql = connection.createStatement()) {
            ByteArrayOutputStream texts = new ByteArrayOutputStream();
            for (String select : selects(sql)) {
                byte[] last = {};
                try (ResultSet rows = sql.executeQuery(select)) {
                    while (rows.next()) {
                        byte[] text = rows.getBytes(1);
                        if (Arrays.equals(text, last)) continue;
                        last = text;
                        texts.writeBytes(text);
                        texts.write('\n');
                        if (texts.size() >= TOGETHER) give(texts, use);
                    }
                }
            }
            give(texts, use);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<String> selects(Statement sql) throws SQLException {
        List<String> selects = new ArrayList<>();
        try (ResultSet columns =
                sql.executeQuery("select t.name, c.name from sqlite_schema t, pragma_table_info(t.name) c"
                        + " where t.type = 'table' order by t.name, c.cid")) {
            while (columns.next()) {
                String column = quoted(columns.getString(2));
                selects.add("select " + column + " from " + quoted(columns.getString(1)) + " where typeof(" + column
                        + ") in ('text', 'blob')");
            }
        }
        return selects;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void give(ByteArrayOutputStream texts, Consumer<byte[]> use) {
        use.accept(texts.toByteArray());
        texts.reset();
    }
}
