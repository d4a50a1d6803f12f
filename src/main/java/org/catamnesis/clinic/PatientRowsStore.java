package org.catamnesis.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.CloseableResultQuery;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/** Reads the rows of one patient after the other by one prepared statement, for work that goes through all of them. */
public final class PatientRowsStore<R extends Record, T> implements AutoCloseable {
    /** The name of the query's parameter, which is the patient's id. */
    public static final String PATIENT = "patient";

    /** Makes something of every row of one patient. */
    @FunctionalInterface
    public interface Reading<T> {
        List<T> all(ResultSet rows) throws SQLException;
    }

    private final CloseableResultQuery<R> query;
    private final Function<ResultQuery<R>, List<T>> read;

    private PatientRowsStore(ResultQuery<R> query, Function<ResultQuery<R>, List<T>> read) {
        this.query = query.keepStatement(true);
        this.read = read;
    }

    public PatientRowsStore(ResultQuery<R> query, RecordMapper<? super R, T> mapper) {
        this(query, (ResultQuery<R> bound) -> bound.fetch(mapper));
    }

    /** Past jOOQ's records, where there are so many rows that those would take as long again. */
    public static <R extends Record, T> PatientRowsStore<R, T> plain(ResultQuery<R> query, Reading<T> reading) {
        return new PatientRowsStore<>(query, (ResultQuery<R> bound) -> {
            try (Cursor<R> rows = bound.fetchLazy()) {
                return reading.all(rows.resultSet());
            } catch (SQLException e) {
                throw new DataAccessException("the rows of a patient", e);
            }
        });
    }

    public List<T> of(long patientId) {
        return read.apply(query.bind(PATIENT, patientId));
    }

    @Override
    public void close() {
        query.close();
    }
}
