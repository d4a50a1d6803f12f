package org.catamnesis.followup;

import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.VisitRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Visits, kept and missed, in the order of their days; their notes are sealed. */
public final class VisitStore {
    /** All of a row but its note, which is sealed, and who wrote it. */
    private static final List<Field<?>> CLEAR = List.of(
            VISIT.ID,
            VISIT.PATIENT_ID,
            VISIT.DAY,
            VISIT.PLANNED_DAY,
            VISIT.KIND,
            VISIT.ATTENDED,
            VISIT.REASON,
            VISIT.APPOINTMENT_ID,
            VISIT.ORDERS);

    private final Session session;
    private final SealedFields sealed;

    public VisitStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Records one visit; the id of the record given is not used. */
    public Visit append(Visit visit) {
        return session.change(Operation.RECORD_VISITS, audit(visit), sql -> append(sql, visit));
    }

    /** The same within a change that does more. */
    public Visit append(DSLContext sql, Visit visit) {
        session.require(Operation.RECORD_VISITS);
        return write(sql, visit, null, AppendedRows.FINAL);
    }

    /** Puts right what stands of a visit; CHANGED_ELSEWHERE when somebody did so before. */
    public Visit correct(Visit wrong, Visit right) {
        return session.change(
                Operation.RECORD_VISITS, audit(right), sql -> write(sql, right, wrong.id(), AppendedRows.AMENDED));
    }

    /** Takes a visit back; gives the row that did, which {@link #correct} supersedes to put it back. */
    public Visit takeBack(Visit wrong) {
        return session.change(Operation.RECORD_VISITS, audit(wrong), sql -> takeBack(sql, wrong));
    }

    /** The same within a change that does more. */
    public Visit takeBack(DSLContext sql, Visit wrong) {
        session.require(Operation.RECORD_VISITS);
        return write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR);
    }

    private static AuditEvent audit(Visit visit) {
        return AuditEvent.of(Action.VISIT_RECORDED).patient(visit.patientId());
    }

    /** Appends many new ones; the ids of the records given are not used. */
    public void appendAll(DSLContext sql, List<Visit> visits) {
        session.rows()
                .appendAll(
                        sql,
                        visits.stream()
                                .map(v -> row(sql, v, null, AppendedRows.FINAL))
                                .toList());
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

    /** Those of the whole clinic by patient, each in the order of their days, without their notes. */
    public Map<Long, List<Visit>> ofClinic() {
        session.require(Operation.VIEW_PATIENTS);
        Map<Long, List<Visit>> visits = new HashMap<>();
        session.database().read(sql -> {
            try (var rows = sql.selectFrom(VISIT)
                    .where(AppendedRows.inForce(VISIT))
                    .and(Erased.not(VISIT.PATIENT_ID))
                    .orderBy(VISIT.PATIENT_ID, VISIT.DAY, VISIT.ID)
                    .fetchSize(1000)
                    .fetchLazy()) {
                rows.forEach(row -> visits.computeIfAbsent(row.getPatientId(), _ -> new ArrayList<>())
                        .add(visit(row, null)));
            }
            return null;
        });
        return visits;
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

    /** Those of some patients without free text, for cohorts; within the snapshot that this belongs to. */
    public Map<Long, List<Visit>> ofPatients(DSLContext sql, Collection<Long> patients) {
        session.require(Operation.PREVIEW_COHORTS);
        return sql.select(CLEAR)
                .from(VISIT)
                .where(VISIT.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(VISIT))
                .orderBy(VISIT.DAY, VISIT.ID)
                .fetchGroups(VISIT.PATIENT_ID, row -> visit(row, null));
    }

    private Visit write(DSLContext sql, Visit visit, Long supersedes, String status) {
        VisitRecord row = row(sql, visit, supersedes, status);
        session.rows().append(sql, row);
        return visit(row, visit.note());
    }

    private VisitRecord row(DSLContext sql, Visit visit, Long supersedes, String status) {
        VisitRecord row = sql.newRecord(VISIT);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(visit.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setDay(visit.day());
        row.setPlannedDay(visit.plannedDay());
        row.setKind(visit.kind());
        row.setAttended(visit.attended());
        row.setNote(sealed.seal(sql, visit.patientId(), VISIT.NOTE, id, visit.note()));
        row.setReason(visit.reason() == null ? null : visit.reason().code());
        row.setAppointmentId(visit.appointmentId());
        row.setOrders(visit.orders().isEmpty() ? null : String.join(",", visit.orders()));
        return row;
    }

    private static Visit visit(Record row, String note) {
        String reason = row.get(VISIT.REASON);
        String orders = row.get(VISIT.ORDERS);
        return new Visit(
                row.get(VISIT.ID),
                row.get(VISIT.PATIENT_ID),
                row.get(VISIT.DAY),
                row.get(VISIT.PLANNED_DAY),
                row.get(VISIT.KIND),
                row.get(VISIT.ATTENDED),
                note,
                reason == null ? null : VisitReason.ofCode(reason),
                row.get(VISIT.APPOINTMENT_ID),
                orders == null ? List.of() : List.of(orders.split(",")));
    }
}
