package org.catamnesis.clinic.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it stands in a database, of whichever schema version.
 *
 * @param key the columns of its primary key, by which its rows are put in order
 */
record TableShape(String name, List<Column> columns, List<String> key) {
    record Column(String name, ColumnType type) {}

    TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** All tables of a clinic but the migrations' own, by name. */
    static List<TableShape> all(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet tables = data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) names.add(tables.getString("TABLE_NAME"));
        }
        names.removeIf(name -> name.startsWith("sqlite_") || name.startsWith("flyway_"));
        names.sort(null);
        List<TableShape> shapes = new ArrayList<>();
        for (String name : names) shapes.add(of(data, connection.getSchema(), name));
        return shapes;
    }

    private static TableShape of(DatabaseMetaData data, String schema, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        // In a pattern an underscore stands for any character.
        try (ResultSet rows = data.getColumns(null, schema, table.replace("_", "\\_"), "%")) {
            while (rows.next())
                columns.add(
                        new Column(rows.getString("COLUMN_NAME"), ColumnType.ofDriver(rows.getString("TYPE_NAME"))));
        }
        List<String> key = new ArrayList<>();
        try (ResultSet rows = data.getPrimaryKeys(null, schema, table)) {
            while (rows.next()) key.add(rows.getString("COLUMN_NAME"));
        }
        return new TableShape(table, columns, key);
    }

    String select() {
        return "select " + columnList() + " from " + name + " order by " + String.join(", ", key);
    }

    String insert() {
        String values = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + columnList() + ") values (" + values + ")";
    }

    private String columnList() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
