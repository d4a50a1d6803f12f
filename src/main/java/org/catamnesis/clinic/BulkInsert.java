package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;

/**
 * Inserts many rows of one table by one prepared statement, straight through the driver: jOOQ's own batch takes several
 * times as long as the database for a million results. What lies in the file afterwards is the same.
 */
final class BulkInsert {
    private final Table<?> table;
    private final Field<?>[] fields;
    private final BulkColumn[] columns;
    private final DSLContext sql;
    private final List<Object[]> rows = new ArrayList<>();
    private final MacMessage message = new MacMessage();

    BulkInsert(Table<?> table, DSLContext sql) {
        this.table = table;
        this.sql = sql;
        fields = table.fields();
        columns = new BulkColumn[fields.length];
        int mac = place("mac");
        boolean sqlite = sql.dialect().family() == SQLDialect.SQLITE;
        Arrays.setAll(columns, i -> new BulkColumn(fields[i], i > mac, sqlite));
    }

    /** Where a column stands; -1 when the table has none of this name. */
    int place(String name) {
        for (int i = 0; i < fields.length; i++) if (fields[i].getName().equals(name)) return i;
        return -1;
    }

    /** A row, still to be stamped; it is inserted as it is when {@link #run()} is called. */
    void add(Object[] values) {
        rows.add(values);
    }

    /** The MAC of a row, as {@link RowMac#of(org.jooq.Record, String)} gives it. */
    byte[] mac(Object[] values, RowMac macs) {
        message.clear();
        message.text(table.getName());
        for (int i = 0; i < values.length; i++) columns[i].cover(values[i], message);
        return macs.of(message.bytes(), 0, message.length());
    }

    void run() {
        String names = Arrays.stream(fields).map(Field::getName).collect(Collectors.joining(","));
        String marks = String.join(",", Collections.nCopies(fields.length, "?"));
        String insert = "insert into " + table.getName() + " (" + names + ") values (" + marks + ")";
        sql.connection(connection -> run(connection, insert));
    }

    private void run(Connection connection, String insert) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Object[] values : rows) {
                for (int i = 0; i < values.length; i++) columns[i].bind(statement, i + 1, values[i]);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
