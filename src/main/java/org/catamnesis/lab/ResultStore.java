package org.catamnesis.lab;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.LabResultRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Results: appended, superseded by a correction, taken back when entered in error; read in the order of sampling. */
public final class ResultStore {
    private final Session session;
    private final UnsignedResultStore unsigned;

    public ResultStore(Session session) {
        this.session = session;
        this.unsigned = new UnsignedResultStore(session);
    }

    /** Appends new results; the ids of the records given are not used. */
    public List<LabResult> append(List<LabResult> results) {
        AuditEvent event = AuditEvent.of(Action.RESULTS_ENTERED).detail(results.size() + " results");
        Long patient = results.stream().map(LabResult::patientId).distinct().count() == 1
                ? results.getFirst().patientId()
                : null;
        return session.change(
                Operation.ENTER_RESULTS, patient == null ? event : event.patient(patient), sql -> append(sql, results));
    }

    /** The same within a transaction that does more. */
    public List<LabResult> append(DSLContext sql, List<LabResult> results) {
        session.require(Operation.ENTER_RESULTS);
        List<LabResult> added = results.stream()
                .map(result -> result.withId(session.database().ids().next()))
                .toList();
        session.rows()
                .appendAll(sql, added.stream().map(result -> row(result, null)).toList());
        unsigned.enter(sql, added);
        return added;
    }

    /** Many new results made ready to write; what is given back writes them, once and within the same change. */
    public Runnable prepare(DSLContext sql, List<LabResult> results) {
        session.require(Operation.ENTER_RESULTS);
        List<Object[]> rows = new ArrayList<>(results.size());
        List<LabResult> added = new ArrayList<>(results.size());
        for (LabResult result : results) {
            LabResult one = result.withId(session.database().ids().next());
            added.add(one);
            rows.add(values(one, null));
        }
        Runnable write = session.rows().prepareAll(sql, LAB_RESULT, rows);
        return () -> {
            write.run();
            unsigned.enter(sql, added);
        };
    }

    /** Supersedes a result; CHANGED_ELSEWHERE when somebody did so before. */
    public LabResult correct(long supersedes, LabResult right) {
        return session.change(
                Operation.ENTER_RESULTS,
                AuditEvent.of(Action.RESULT_CORRECTED).patient(right.patientId()),
                sql -> correct(sql, supersedes, right));
    }

    /** The same within a transaction that does more. */
    public LabResult correct(DSLContext sql, long supersedes, LabResult right) {
        session.require(Operation.ENTER_RESULTS);
        LabResult added = right.withId(session.database().ids().next());
        session.rows().append(sql, row(added, supersedes));
        unsigned.supersede(sql, supersedes, added);
        return added;
    }

    /** Those that no analyte was found for, in the order of their printed names. */
    public List<LabResult> unmapped() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> inForce(sql, LAB_RESULT.ANALYTE.isNull())
                        .orderBy(LAB_RESULT.PRINTED_NAME, LAB_RESULT.ID)
                        .fetch(ResultRowStore::result));
    }

    /** Takes a result back; it stays in the file and leaves every list. */
    public void takeBack(LabResult wrong) {
        session.run(
                Operation.ENTER_RESULTS,
                AuditEvent.of(Action.RESULT_TAKEN_BACK).patient(wrong.patientId()),
                sql -> takeBack(sql, wrong));
    }

    /** The same within a transaction that does more. */
    public void takeBack(DSLContext sql, LabResult wrong) {
        session.require(Operation.ENTER_RESULTS);
        LabResultRecord row = row(wrong.withId(session.database().ids().next()), wrong.id());
        row.setStatus(AppendedRows.ENTERED_IN_ERROR);
        session.rows().append(sql, row);
        unsigned.leave(sql, List.of(wrong.id()));
    }

    /** Whether the clinic has any result at all. */
    public boolean any() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> sql.fetchExists(LAB_RESULT));
    }

    public List<LabResult> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> {
            var query = sql.select(ResultRowStore.FOR_CHARTS)
                    .from(LAB_RESULT)
                    .where(LAB_RESULT.PATIENT_ID.eq(patientId))
                    .and(AppendedRows.inForce(LAB_RESULT))
                    .orderBy(LAB_RESULT.COLLECTED_AT, LAB_RESULT.ID);
            try (ResultSet rows = query.fetchResultSet()) {
                return ResultRowStore.forCharts(rows);
            } catch (SQLException e) {
                throw new DataAccessException("the results of a patient", e);
            }
        });
    }

    public Optional<LabResult> find(long id) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> inForce(sql, LAB_RESULT.ID.eq(id)).fetchOptional(ResultRowStore::result));
    }

    /** One that is on file already: the same patient, moment, analyte or printed name, specimen and laboratory. */
    public Optional<LabResult> onFile(LabResult candidate) {
        session.require(Operation.VIEW_PATIENTS);
        Sampling sampling = candidate.sampling();
        Condition same = LAB_RESULT
                .PATIENT_ID
                .eq(candidate.patientId())
                .and(LAB_RESULT.COLLECTED_AT.eq(sampling.collectedAt()))
                .and(
                        candidate.analyte() == null
                                ? LAB_RESULT.PRINTED_NAME.eq(
                                        candidate.measurement().printedName())
                                : LAB_RESULT.ANALYTE.eq(candidate.analyte()))
                .and(LAB_RESULT.SPECIMEN.isNotDistinctFrom(sampling.specimen()))
                .and(LAB_RESULT.LABORATORY.isNotDistinctFrom(sampling.laboratory()));
        return session.database().read(sql -> inForce(sql, same).limit(1).fetchOptional(ResultRowStore::result));
    }

    /** Streams every result of the clinic by patient and time, for cohorts; memory stays flat. */
    public void forEach(Consumer<LabResult> consumer) {
        session.require(Operation.PREVIEW_COHORTS);
        session.database().read(sql -> {
            try (var rows = inForce(sql, DSL.noCondition())
                    .orderBy(LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE, LAB_RESULT.COLLECTED_AT, LAB_RESULT.ID)
                    .fetchSize(1000)
                    .fetchLazy()) {
                rows.forEach(row -> consumer.accept(ResultRowStore.result(row)));
            }
            return null;
        });
    }

    /** Patient after patient without free text, for cohorts; within the snapshot that this belongs to. */
    public CourseResultsStore byPatient(DSLContext sql) {
        session.require(Operation.PREVIEW_COHORTS);
        return new CourseResultsStore(sql);
    }

    private static org.jooq.SelectConditionStep<LabResultRecord> inForce(DSLContext sql, Condition which) {
        return sql.selectFrom(LAB_RESULT).where(which).and(AppendedRows.inForce(LAB_RESULT));
    }

    private static LabResultRecord row(LabResult result, Long supersedes) {
        LabResultRecord row = new LabResultRecord();
        row.fromArray(values(result, supersedes));
        return row;
    }

    private static Object[] values(LabResult result, Long supersedes) {
        if (result.sampling().collectedAt() == null) throw new ProblemException(Problem.COLLECTION_TIME_MISSING);
        return ResultRowStore.values(result, supersedes);
    }
}
