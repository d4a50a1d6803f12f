package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;

import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.PatientRowsStore;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.ClinicalEventRecord;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;

/** Clinical events, in the order of their days; their free text is sealed. */
public final class EventStore {
    private final Session session;
    private final SealedFields sealed;

    public EventStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Appends; the id of the record given is not used. {@code supersedes} is null for a new one. */
    public ClinicalEvent append(ClinicalEvent event, Long supersedes) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                AuditEvent.of(Action.EVENT_RECORDED).patient(event.patientId()),
                sql -> append(sql, event, supersedes));
    }

    public ClinicalEvent append(DSLContext sql, ClinicalEvent event, Long supersedes) {
        ClinicalEventRecord row = sql.newRecord(CLINICAL_EVENT);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(event.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
        row.setKind(event.kind().code());
        row.setSubtype(event.subtype());
        row.setGrade(event.grade());
        row.setDay(event.day());
        row.setEndDay(event.endDay());
        row.setBiopsyProven(event.biopsyProven());
        row.setDetail(sealed.seal(sql, event.patientId(), CLINICAL_EVENT.DETAIL, id, event.detail()));
        session.rows().append(sql, row);
        return event(row, event.detail());
    }

    public List<ClinicalEvent> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(CLINICAL_EVENT)
                        .where(CLINICAL_EVENT.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(CLINICAL_EVENT))
                        .orderBy(CLINICAL_EVENT.DAY, CLINICAL_EVENT.ID)
                        .fetch(row -> event(
                                row,
                                sealed.open(sql, patientId, CLINICAL_EVENT.DETAIL, row.getId(), row.getDetail()))));
    }

    /** Every event of the clinic without its free text, for cohorts. */
    public List<ClinicalEvent> all() {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database()
                .read(sql -> sql.selectFrom(CLINICAL_EVENT)
                        .where(AppendedRows.inForce(CLINICAL_EVENT))
                        .orderBy(CLINICAL_EVENT.PATIENT_ID, CLINICAL_EVENT.DAY, CLINICAL_EVENT.ID)
                        .fetch(row -> event(row, null)));
    }

    /**
     * Reads patient after patient without free text, for cohorts; within the snapshot that this
     * belongs to.
     */
    public PatientRowsStore<ClinicalEventRecord, ClinicalEvent> byPatient(DSLContext sql) {
        session.require(Operation.PREVIEW_COHORTS);
        Param<Long> patient = DSL.param(PatientRowsStore.PATIENT, Long.class);
        var rows = sql.selectFrom(CLINICAL_EVENT)
                .where(CLINICAL_EVENT.PATIENT_ID.eq(patient))
                .and(AppendedRows.inForce(CLINICAL_EVENT))
                .orderBy(CLINICAL_EVENT.DAY, CLINICAL_EVENT.ID);
        return new PatientRowsStore<>(rows, row -> event(row, null));
    }

    private static ClinicalEvent event(ClinicalEventRecord row, String detail) {
        return new ClinicalEvent(
                row.getId(),
                row.getPatientId(),
                EventKind.ofCode(row.getKind()),
                row.getSubtype(),
                row.getGrade(),
                row.getDay(),
                row.getEndDay(),
                row.getBiopsyProven(),
                detail);
    }
}
