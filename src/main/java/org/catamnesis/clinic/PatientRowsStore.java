package org.catamnesis.clinic;

import java.util.List;
import org.jooq.CloseableResultQuery;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.ResultQuery;

/** Reads the rows of one patient after the other by one prepared statement, for work that goes through all of them. */
public final class PatientRowsStore<R extends Record, T> implements AutoCloseable {
    /** The name of the query's parameter, which is the patient's id. */
    public static final String PATIENT = "patient";

    private final CloseableResultQuery<R> query;
    private final RecordMapper<? super R, T> mapper;

    public PatientRowsStore(ResultQuery<R> query, RecordMapper<? super R, T> mapper) {
        this.query = query.keepStatement(true);
        this.mapper = mapper;
    }

    public List<T> of(long patientId) {
        return query.bind(PATIENT, patientId).fetch(mapper);
    }

    @Override
    public void close() {
        query.close();
    }
}
