package org.catamnesis.lab;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.UNSIGNED_RESULT;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.schema.tables.records.LabResultRecord;
import org.catamnesis.clinic.schema.tables.records.UnsignedResultRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The queue of results that wait for a signature. They enter it in the change that puts them on file, and leave it when
 * they are signed, superseded or taken back. Of a spreadsheet only what was collected lately is news to anybody; weight,
 * pressure and the like that were measured at a visit need no signature.
 */
public final class UnsignedResultStore {
    /** How many days before the loading of a spreadsheet its results are news. */
    static final int NEWS_DAYS = 30;

    private final Session session;

    public UnsignedResultStore(Session session) {
        this.session = session;
    }

    /** Those that wait of one patient, in the order of sampling. */
    public List<UnsignedResult> ofPatient(long patientId) {
        return waiting(UNSIGNED_RESULT.PATIENT_ID.eq(patientId));
    }

    /** Those that wait in the whole clinic, patient by patient in the order of sampling. */
    public List<UnsignedResult> all() {
        return waiting(Erased.not(UNSIGNED_RESULT.PATIENT_ID));
    }

    private List<UnsignedResult> waiting(Condition which) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.select(LAB_RESULT, UNSIGNED_RESULT.ENTERED_AT)
                        .from(UNSIGNED_RESULT)
                        .join(LAB_RESULT)
                        .on(LAB_RESULT.ID.eq(UNSIGNED_RESULT.RESULT_ID))
                        .where(which)
                        .and(AppendedRows.inForce(LAB_RESULT))
                        .orderBy(UNSIGNED_RESULT.PATIENT_ID, LAB_RESULT.COLLECTED_AT, LAB_RESULT.ID)
                        .fetch(row -> new UnsignedResult(ResultRowStore.result(row.value1()), row.value2())));
    }

    /** New results get in line, as a step of the change that appends them. */
    void enter(DSLContext sql, List<LabResult> added) {
        LocalDateTime now = now();
        LocalDateTime news = now.toLocalDate().minusDays(NEWS_DAYS).atStartOfDay();
        List<UnsignedResultRecord> rows = new ArrayList<>();
        for (LabResult result : added) {
            boolean old = result.provenance() == Provenance.CSV
                    && result.sampling().collectedAt().isBefore(news);
            if (!old && !measuredHere(result)) rows.add(new UnsignedResultRecord(result.id(), result.patientId(), now));
        }
        if (!rows.isEmpty()) sql.batchInsert(rows).execute();
    }

    /**
     * A correction has to be signed, whatever had become of the row that it supersedes. One that only tells what the
     * printed name means keeps that row's place: nothing that was signed reads otherwise.
     */
    void supersede(DSLContext sql, long old, LabResult right) {
        LabResultRecord before = sql.fetchOne(LAB_RESULT, LAB_RESULT.ID.eq(old));
        LocalDateTime waiting = sql.select(UNSIGNED_RESULT.ENTERED_AT)
                .from(UNSIGNED_RESULT)
                .where(UNSIGNED_RESULT.RESULT_ID.eq(old))
                .fetchOne(UNSIGNED_RESULT.ENTERED_AT);
        leave(sql, List.of(old));
        if (measuredHere(right)) return;
        boolean sameReading = before != null
                && before.getPatientId().equals(right.patientId())
                && SameReadingStore.sameReading(before, sql.fetchSingle(LAB_RESULT, LAB_RESULT.ID.eq(right.id())));
        if (sameReading && waiting == null) return;
        LocalDateTime since = sameReading ? waiting : now();
        sql.executeInsert(new UnsignedResultRecord(right.id(), right.patientId(), since));
    }

    /** What somebody measured on the patient's body at the clinic was seen by who typed it in, and is nobody's report. */
    private static boolean measuredHere(LabResult result) {
        return result.provenance() == Provenance.MANUAL
                && Specimen.BODY.code().equals(result.sampling().specimen());
    }

    /** Takes them out of the queue; how many were in it. */
    int leave(DSLContext sql, Collection<Long> results) {
        return leave(sql, results, DSL.noCondition());
    }

    /** The same for those of one patient. */
    public int leave(DSLContext sql, long patientId, Collection<Long> results) {
        session.require(Operation.SIGN_OFF);
        return leave(sql, results, UNSIGNED_RESULT.PATIENT_ID.eq(patientId));
    }

    private static int leave(DSLContext sql, Collection<Long> results, Condition which) {
        int left = 0;
        for (List<Long> some : SameReadingStore.parts(List.copyOf(results)))
            left += sql.deleteFrom(UNSIGNED_RESULT)
                    .where(UNSIGNED_RESULT.RESULT_ID.in(some))
                    .and(which)
                    .execute();
        return left;
    }

    /**
     * Puts those back that still read the same and are not in the queue already, under the rows that they have now, as
     * waiting since they were put on file. What was given to another patient waits there.
     */
    public void putBack(DSLContext sql, Collection<Long> results) {
        session.require(Operation.SIGN_OFF);
        queue(
                sql,
                LAB_RESULT.CREATED_AT,
                List.copyOf(SameReadingStore.ofSamePatient(sql, results).values()));
    }

    /**
     * Queues what this change has given to a patient, signed before or not: whoever signed it had somebody else in mind.
     */
    public void received(DSLContext sql, long patientId) {
        session.require(Operation.ENTER_RESULTS);
        queue(
                sql,
                DSL.val(now()),
                sql.select(LAB_RESULT.ID)
                        .from(LAB_RESULT)
                        .where(LAB_RESULT.PATIENT_ID.eq(patientId))
                        .and(LAB_RESULT.CHANGE_ID.eq(Change.of(sql).id()))
                        .fetch(LAB_RESULT.ID));
    }

    private static void queue(DSLContext sql, Field<LocalDateTime> since, List<Long> ids) {
        for (List<Long> some : SameReadingStore.parts(ids))
            sql.insertInto(
                            UNSIGNED_RESULT,
                            UNSIGNED_RESULT.RESULT_ID,
                            UNSIGNED_RESULT.PATIENT_ID,
                            UNSIGNED_RESULT.ENTERED_AT)
                    .select(DSL.select(LAB_RESULT.ID, LAB_RESULT.PATIENT_ID, since)
                            .from(LAB_RESULT)
                            .where(LAB_RESULT.ID.in(some))
                            .and(AppendedRows.inForce(LAB_RESULT))
                            .andNotExists(DSL.selectOne()
                                    .from(UNSIGNED_RESULT)
                                    .where(UNSIGNED_RESULT.RESULT_ID.eq(LAB_RESULT.ID))))
                    .execute();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS);
    }
}
