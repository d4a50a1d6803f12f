package org.catamnesis.clinic;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jooq.Field;

/**
 * One column that a MAC covers, read straight from the driver: gives the same bytes as {@link RowMac} does for the value
 * that the stores see. {@code at} is its place in the query, from 1; {@code name} is null where a MAC leaves names out;
 * {@code later} columns count only with a value.
 */
record MarkedColumn(int at, byte[] name, Kind kind, boolean later, boolean utf8) {
    enum Kind {
        WHOLE,
        NUMBER,
        TRUTH,
        TEXT,
        DATE,
        TIME,
        BYTES
    }

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            Long.class, Kind.WHOLE,
            Integer.class, Kind.WHOLE,
            Double.class, Kind.NUMBER,
            Boolean.class, Kind.TRUTH,
            String.class, Kind.TEXT,
            LocalDate.class, Kind.DATE,
            LocalDateTime.class, Kind.TIME,
            byte[].class, Kind.BYTES);

    static MarkedColumn of(int at, Field<?> field, boolean named, boolean later, boolean utf8) {
        byte[] name = named ? field.getName().getBytes(StandardCharsets.UTF_8) : null;
        return new MarkedColumn(at, name, KINDS.get(field.getType()), later, utf8);
    }

    void add(ResultSet rows, MacMessage message) throws SQLException {
        switch (kind) {
            case WHOLE -> {
                long whole = rows.getLong(at);
                if (whole == 0 && rows.wasNull()) addNothing(message);
                else named(message).digits(whole);
            }
            case NUMBER -> {
                double number = rows.getDouble(at);
                if (number == 0 && rows.wasNull()) addNothing(message);
                else named(message).text(Double.toString(number));
            }
            case TRUTH -> {
                boolean truth = rows.getBoolean(at);
                if (!truth && rows.wasNull()) addNothing(message);
                else named(message).text(Boolean.toString(truth));
            }
            case TEXT, DATE, BYTES -> {
                byte[] content = kind == Kind.BYTES ? rows.getBytes(at) : text(rows);
                if (content == null) addNothing(message);
                else named(message).bytes(content);
            }
            case TIME -> {
                byte[] content = text(rows);
                if (content == null) addNothing(message);
                else named(message).bytes(PrintedTime.iso(content));
            }
        }
    }

    /** SQLite gives the bytes of a text as they lie in the file, without a string in between. */
    private byte[] text(ResultSet rows) throws SQLException {
        if (utf8) return rows.getBytes(at);
        String text = rows.getString(at);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private void addNothing(MacMessage message) {
        if (!later) named(message).nothing();
    }

    private MacMessage named(MacMessage message) {
        return name == null ? message : message.bytes(name);
    }
}
