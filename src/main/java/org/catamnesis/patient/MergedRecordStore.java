package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.PATIENT_MERGE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.PatientMergeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which records were merged into which. */
public final class MergedRecordStore {
    private final Session session;

    public MergedRecordStore(Session session) {
        this.session = session;
    }

    /** Holds for a patient whose record was not merged into another. */
    public static Condition live(Field<Long> patientId) {
        return DSL.notExists(DSL.selectOne()
                .from(PATIENT_MERGE)
                .where(PATIENT_MERGE.MERGED_ID.eq(patientId))
                .and(AppendedRows.inForce(PATIENT_MERGE)));
    }

    /** The record that this patient's is today: their own, or the one that it was merged into. */
    public long kept(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> kept(sql, patientId));
    }

    /** The same within a change. */
    public long kept(DSLContext sql, long patientId) {
        long kept = patientId;
        for (List<PatientMerge> into = merges(sql, PATIENT_MERGE.MERGED_ID.eq(kept));
                !into.isEmpty();
                into = merges(sql, PATIENT_MERGE.MERGED_ID.eq(kept)))
            kept = into.getFirst().keptId();
        return kept;
    }

    /** What was merged into this record and may be taken apart again, the newest first. */
    public List<PatientMerge> into(long keptId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> merges(sql, PATIENT_MERGE.KEPT_ID.eq(keptId)).reversed());
    }

    /** Whose records were ever merged into this one, also where that was undone. */
    List<Long> ever(long keptId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectDistinct(PATIENT_MERGE.MERGED_ID)
                        .from(PATIENT_MERGE)
                        .where(PATIENT_MERGE.KEPT_ID.eq(keptId))
                        .fetch(PATIENT_MERGE.MERGED_ID));
    }

    /** The patient and all whose records were merged into this one, through others too. */
    public Set<Long> family(DSLContext sql, long patientId) {
        Set<Long> family = new LinkedHashSet<>(Set.of(patientId));
        merges(sql, PATIENT_MERGE.KEPT_ID.eq(patientId)).forEach(merge -> family.addAll(family(sql, merge.mergedId())));
        return family;
    }

    /** A step of a merge, written after the rows that it changes. */
    public PatientMerge append(DSLContext sql, long keptId, long mergedId) {
        return write(sql, keptId, mergedId, null, AppendedRows.FINAL);
    }

    /** Undoes a merge; CHANGED_ELSEWHERE when somebody did before. */
    public void takeBack(DSLContext sql, PatientMerge merge) {
        write(sql, merge.keptId(), merge.mergedId(), merge.id(), AppendedRows.ENTERED_IN_ERROR);
    }

    private PatientMerge write(DSLContext sql, long keptId, long mergedId, Long supersedes, String status) {
        session.require(Operation.CHANGE_PATIENTS);
        PatientMergeRecord row = sql.newRecord(PATIENT_MERGE);
        row.setId(session.database().ids().next());
        row.setKeptId(keptId);
        row.setMergedId(mergedId);
        row.setSupersedes(supersedes);
        row.setStatus(status);
        session.rows().append(sql, row);
        return merge(row);
    }

    private static List<PatientMerge> merges(DSLContext sql, Condition which) {
        return sql.selectFrom(PATIENT_MERGE)
                .where(which)
                .and(AppendedRows.inForce(PATIENT_MERGE))
                .orderBy(PATIENT_MERGE.ID)
                .fetch(MergedRecordStore::merge);
    }

    private static PatientMerge merge(PatientMergeRecord row) {
        return new PatientMerge(row.getId(), row.getKeptId(), row.getMergedId(), row.getChangeId(), row.getCreatedAt());
    }
}
