package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Reads the rows of one patient after the other by one prepared statement, past jOOQ's records, which would take as long
 * again: for work that goes through millions of rows.
 */
public final class PatientRowsStore<T> implements AutoCloseable {

    /** Makes something of every row of one patient. */
    @FunctionalInterface
    public interface Reading<T> {
        List<T> all(long patientId, ResultSet rows) throws SQLException;
    }

    private final PreparedStatement statement;
    private final Reading<T> reading;

    /** @param query by the patient's id, its only parameter */
    public PatientRowsStore(DSLContext sql, Function<Param<Long>, Query> query, Reading<T> reading) {
        this.reading = reading;
        // The connection stays that of the snapshot and is not closed here.
        Connection connection = sql.configuration().connectionProvider().acquire();
        try {
            statement = connection.prepareStatement(
                    query.apply(DSL.param("patient", Long.class)).getSQL());
        } catch (SQLException e) {
            throw new DataAccessException("the rows of patients", e);
        }
    }

    public List<T> of(long patientId) {
        try {
            statement.setLong(1, patientId);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.all(patientId, rows);
            }
        } catch (SQLException e) {
            throw new DataAccessException("the rows of a patient", e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new DataAccessException("the rows of patients", e);
        }
    }
}
