package org.catamnesis.followup;

import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.util.List;
import java.util.function.Consumer;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.PatientRowsStore;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.VisitRecord;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;

/** Visits, kept and missed, in the order of their days; their notes are sealed. */
public final class VisitStore {
    private final Session session;
    private final SealedFields sealed;

    public VisitStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Records one visit; the id of the record given is not used. */
    public void append(Visit visit) {
        session.run(
                Operation.RECORD_VISITS,
                AuditEvent.of(Action.VISIT_RECORDED).patient(visit.patientId()),
                sql -> appendAll(sql, List.of(visit)));
    }

    /** Appends many new ones; the ids of the records given are not used. */
    public void appendAll(DSLContext sql, List<Visit> visits) {
        session.rows().appendAll(sql, visits.stream().map(v -> row(sql, v)).toList());
    }

    public List<Visit> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(VISIT)
                        .where(VISIT.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(VISIT))
                        .orderBy(VISIT.DAY, VISIT.ID)
                        .fetch(row -> visit(row, sealed.open(sql, patientId, VISIT.NOTE, row.getId(), row.getNote()))));
    }

    /** Streams the whole clinic by patient and day without notes, for cohorts. */
    public void forEach(Consumer<Visit> consumer) {
        session.require(Operation.PREVIEW_COHORTS);
        session.database().read(sql -> {
            try (var rows = sql.selectFrom(VISIT)
                    .where(AppendedRows.inForce(VISIT))
                    .orderBy(VISIT.PATIENT_ID, VISIT.DAY, VISIT.ID)
                    .fetchLazy()) {
                rows.forEach(row -> consumer.accept(visit(row, null)));
            }
            return null;
        });
    }

    /**
     * Reads patient after patient without free text, for cohorts; within the snapshot that this
     * belongs to.
     */
    public PatientRowsStore<VisitRecord, Visit> byPatient(DSLContext sql) {
        session.require(Operation.PREVIEW_COHORTS);
        Param<Long> patient = DSL.param(PatientRowsStore.PATIENT, Long.class);
        var rows = sql.selectFrom(VISIT)
                .where(VISIT.PATIENT_ID.eq(patient))
                .and(AppendedRows.inForce(VISIT))
                .orderBy(VISIT.DAY, VISIT.ID);
        return new PatientRowsStore<>(rows, row -> visit(row, null));
    }

    private VisitRecord row(DSLContext sql, Visit visit) {
        VisitRecord row = sql.newRecord(VISIT);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(visit.patientId());
        row.setStatus(AppendedRows.FINAL);
        row.setDay(visit.day());
        row.setPlannedDay(visit.plannedDay());
        row.setKind(visit.kind());
        row.setAttended(visit.attended());
        row.setNote(sealed.seal(sql, visit.patientId(), VISIT.NOTE, id, visit.note()));
        return row;
    }

    private static Visit visit(VisitRecord row, String note) {
        return new Visit(
                row.getId(),
                row.getPatientId(),
                row.getDay(),
                row.getPlannedDay(),
                row.getKind(),
                row.getAttended(),
                note);
    }
}
