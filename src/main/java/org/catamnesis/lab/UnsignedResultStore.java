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
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.schema.tables.records.LabResultRecord;
import org.catamnesis.clinic.schema.tables.records.UnsignedResultRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The queue of results that wait for a signature. They enter it in the change that puts them on file, and leave it when
 * they are signed, superseded or taken back. Of a spreadsheet only what was collected lately is news to anybody.
 */
public final class UnsignedResultStore {
    /** How many days before the loading of a spreadsheet its results are news. */
    static final int NEWS_DAYS = 30;

    private static final int AT_ONCE = 500;
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
            if (!old) rows.add(new UnsignedResultRecord(result.id(), result.patientId(), now));
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
        boolean sameReading = before != null
                && !before.getStatus().equals(AppendedRows.ENTERED_IN_ERROR)
                && onlyMapped(ResultRowStore.result(before), right);
        if (sameReading && waiting == null) return;
        LocalDateTime since = sameReading ? waiting : now();
        sql.executeInsert(new UnsignedResultRecord(right.id(), right.patientId(), since));
    }

    /** Takes them out of the queue; how many were in it. */
    int leave(DSLContext sql, Collection<Long> results) {
        return leave(sql, results, DSL.noCondition());
    }

    /** The same for those of one patient. */
    public int leave(DSLContext sql, long patientId, Collection<Long> results) {
        return leave(sql, results, UNSIGNED_RESULT.PATIENT_ID.eq(patientId));
    }

    private static int leave(DSLContext sql, Collection<Long> results, Condition which) {
        int left = 0;
        List<Long> ids = List.copyOf(results);
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            left += sql.deleteFrom(UNSIGNED_RESULT)
                    .where(UNSIGNED_RESULT.RESULT_ID.in(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))))
                    .and(which)
                    .execute();
        return left;
    }

    /** Puts those back that are still in force and not in the queue already, as waiting since they were put on file. */
    public void putBack(DSLContext sql, Collection<Long> results) {
        List<Long> ids = List.copyOf(results);
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            sql.insertInto(
                            UNSIGNED_RESULT,
                            UNSIGNED_RESULT.RESULT_ID,
                            UNSIGNED_RESULT.PATIENT_ID,
                            UNSIGNED_RESULT.ENTERED_AT)
                    .select(DSL.select(LAB_RESULT.ID, LAB_RESULT.PATIENT_ID, LAB_RESULT.CREATED_AT)
                            .from(LAB_RESULT)
                            .where(LAB_RESULT.ID.in(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))))
                            .and(AppendedRows.inForce(LAB_RESULT))
                            .andNotExists(DSL.selectOne()
                                    .from(UNSIGNED_RESULT)
                                    .where(UNSIGNED_RESULT.RESULT_ID.eq(LAB_RESULT.ID))))
                    .execute();
    }

    private static boolean onlyMapped(LabResult before, LabResult right) {
        return before.mapped(right.analyte(), right.measurement().ucum())
                .withId(right.id())
                .equals(right);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS);
    }
}
