package org.catamnesis.clinic.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Values of columns in one form for both engines: days since 1970 for a date, microseconds since 1970 (as clinic-local
 * time, which is what PostgreSQL keeps) for a timestamp. SQLite holds both as text, as {@link java.sql.Timestamp} prints.
 */
final class Cells {
    private static final long MICROS = 1_000_000;
    private static final LocalDateTime START = LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);
    private final boolean textTimes;

    private Cells(boolean textTimes) {
        this.textTimes = textTimes;
    }

    static Cells of(java.sql.Connection connection) throws SQLException {
        return new Cells(connection.getMetaData().getDatabaseProductName().equals("SQLite"));
    }

    /** Writes column {@code at} (from 1) of the row, unless it is null. */
    boolean write(ResultSet row, int at, ColumnType type, RowBytes to) throws SQLException {
        switch (type) {
            case TEXT -> {
                String value = row.getString(at);
                if (value == null) return false;
                to.text(value);
                return true;
            }
            case BYTES -> {
                byte[] value = row.getBytes(at);
                if (value == null) return false;
                to.bytes(value);
                return true;
            }
            case DATE, TIMESTAMP -> {
                return textTimes ? textTime(row.getString(at), type, to) : time(row, at, type, to);
            }
            case BIGINT -> to.eight(row.getLong(at));
            case INTEGER -> to.four(row.getInt(at));
            case DOUBLE -> to.eight(bits(row.getDouble(at)));
            case BOOLEAN -> to.one(row.getBoolean(at) ? 1 : 0);
        }
        return !row.wasNull();
    }

    /** One form for both zeros and for every not-a-number. */
    private static long bits(double value) {
        return Double.doubleToLongBits(value == 0 ? 0.0 : value);
    }

    private static boolean time(ResultSet row, int at, ColumnType type, RowBytes to) throws SQLException {
        if (type == ColumnType.DATE) {
            LocalDate day = row.getObject(at, LocalDate.class);
            if (day == null) return false;
            to.four((int) day.toEpochDay());
        } else {
            LocalDateTime time = row.getObject(at, LocalDateTime.class);
            if (time == null) return false;
            to.eight(micros(time));
        }
        return true;
    }

    private static boolean textTime(String text, ColumnType type, RowBytes to) {
        if (text == null) return false;
        try {
            if (type == ColumnType.DATE) to.four((int) LocalDate.parse(text).toEpochDay());
            else to.eight(TimeText.micros(text));
            return true;
        } catch (java.time.DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new ProblemException(Problem.CLINIC_DAMAGED, e);
        }
    }

    static long micros(LocalDateTime time) {
        return ChronoUnit.MICROS.between(START, time);
    }

    static LocalDateTime time(long micros) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(micros, MICROS), 0, ZoneOffset.UTC)
                .plus(Math.floorMod(micros, MICROS), ChronoUnit.MICROS);
    }

    /** Binds the next value of the row as parameter {@code at} (from 1). */
    void bind(PreparedStatement to, int at, ColumnType type, RowReader from) throws SQLException, java.io.IOException {
        switch (type) {
            case TEXT -> to.setString(at, from.text());
            case BYTES -> to.setBytes(at, from.bytes());
            case BIGINT -> to.setLong(at, from.eight());
            case INTEGER -> to.setInt(at, from.four());
            case DOUBLE -> to.setDouble(at, Double.longBitsToDouble(from.eight()));
            case BOOLEAN -> to.setBoolean(at, from.one() != 0);
            case DATE -> {
                LocalDate day = LocalDate.ofEpochDay(from.four());
                if (textTimes) to.setString(at, day.toString());
                else to.setObject(at, day);
            }
            case TIMESTAMP -> {
                long micros = from.eight();
                if (textTimes) to.setString(at, TimeText.of(micros));
                else to.setObject(at, time(micros));
            }
        }
    }

    static void bindNull(PreparedStatement to, int at, ColumnType type) throws SQLException {
        to.setNull(
                at,
                switch (type) {
                    case TEXT -> Types.VARCHAR;
                    case BYTES -> Types.BINARY;
                    case BIGINT -> Types.BIGINT;
                    case INTEGER -> Types.INTEGER;
                    case DOUBLE -> Types.DOUBLE;
                    case BOOLEAN -> Types.BOOLEAN;
                    case DATE -> Types.DATE;
                    case TIMESTAMP -> Types.TIMESTAMP;
                });
    }
}
