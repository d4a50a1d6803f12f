package org.catamnesis.lab;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/** The cells of the row that a result set stands on, by their places from 0; null where there is nothing. */
record ResultSetCellsStore(ResultSet row) {
    private interface Reading<T> {
        T read() throws SQLException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new DataAccessException("a result", e);
        }
    }

    public Long id(int at) {
        return read(() -> {
            long value = row.getLong(at + 1);
            return row.wasNull() ? null : value;
        });
    }

    public String text(int at) {
        return read(() -> row.getString(at + 1));
    }

    public Double number(int at) {
        return read(() -> {
            double value = row.getDouble(at + 1);
            return row.wasNull() ? null : value;
        });
    }

    public boolean yes(int at) {
        return read(() -> row.getBoolean(at + 1));
    }
}
