package org.catamnesis.clinic;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Field;

/**
 * One column of a {@link BulkInsert}: what a MAC covers of it and how the driver gets it. Most values are those of the row
 * above or of one not far above, so their bytes are kept.
 */
final class BulkColumn {
    private static final int MOST = 1_000;
    private final byte[] name;
    private final boolean sealed;
    private final boolean later;
    private final boolean sqlite;
    private final Class<?> type;
    private final byte[] nothing;
    private final Map<Object, byte[]> known = new HashMap<>();
    private Object above;
    private byte[] covered;

    /** @param later stands behind the MAC, where only a value counts */
    BulkColumn(Field<?> field, boolean later, boolean sqlite) {
        MacMessage message = new MacMessage().text(field.getName());
        this.name = Arrays.copyOf(message.bytes(), message.length());
        message.nothing();
        this.nothing = Arrays.copyOf(message.bytes(), message.length());
        this.type = field.getType();
        this.sealed = type == byte[].class;
        this.later = later;
        this.sqlite = sqlite;
    }

    void cover(Object value, MacMessage message) {
        if (sealed || (later && value == null)) return;
        if (value == null) {
            message.raw(nothing, 0, nothing.length);
        } else if (type == Long.class) {
            message.raw(name, 0, name.length);
            message.digits((Long) value);
        } else {
            if (value != above && !value.equals(above)) {
                above = value;
                if (known.size() >= MOST) known.clear();
                covered = known.computeIfAbsent(value, this::covered);
            }
            message.raw(covered, 0, covered.length);
        }
    }

    private byte[] covered(Object value) {
        MacMessage message = new MacMessage().raw(name, 0, name.length).text(value.toString());
        return Arrays.copyOf(message.bytes(), message.length());
    }

    void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value == null) statement.setNull(at, Types.NULL);
        else if (type == String.class) statement.setString(at, (String) value);
        else if (type == Long.class) statement.setLong(at, (Long) value);
        else if (type == Double.class) statement.setDouble(at, (Double) value);
        else if (type == Integer.class) statement.setInt(at, (Integer) value);
        else if (type == byte[].class) statement.setBytes(at, (byte[]) value);
        else if (!sqlite) statement.setObject(at, value);
        else if (type == Boolean.class) statement.setInt(at, (Boolean) value ? 1 : 0);
        else if (type == LocalDate.class) statement.setString(at, value.toString());
        else statement.setString(at, printed((LocalDateTime) value));
    }

    /** As jOOQ writes it to SQLite: {@code 2026-09-15 08:00:05.12}, with at least one digit behind the point. */
    static String printed(LocalDateTime time) {
        StringBuilder text = new StringBuilder(29).append(time.toLocalDate()).append(' ');
        two(text, time.getHour()).append(':');
        two(text, time.getMinute()).append(':');
        two(text, time.getSecond()).append('.');
        int nanos = time.get(ChronoField.NANO_OF_SECOND);
        for (int unit = 100_000_000; unit > 0; unit /= 10) {
            text.append((char) ('0' + nanos / unit % 10));
            if (nanos % unit == 0) break;
        }
        return text.toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
