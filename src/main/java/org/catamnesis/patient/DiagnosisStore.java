package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.DIAGNOSIS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.DiagnosisRecord;
import org.jooq.DSLContext;

/** Coded diagnoses; their names are sealed. */
public final class DiagnosisStore {
    private final Session session;
    private final SealedFields sealed;

    public DiagnosisStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Appends; the id of the record given is not used. {@code supersedes} is null for a new one. */
    public Diagnosis append(Diagnosis diagnosis, Long supersedes) {
        return session.change(Operation.CHANGE_PATIENTS, audit(diagnosis), sql -> append(sql, diagnosis, supersedes));
    }

    /** The same within a change that does more. */
    public Diagnosis append(DSLContext sql, Diagnosis diagnosis, Long supersedes) {
        session.require(Operation.CHANGE_PATIENTS);
        return write(sql, diagnosis, supersedes, supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
    }

    /** Takes a diagnosis back; gives the id of the row that did, which {@link #append} supersedes to put it back. */
    public long takeBack(Diagnosis wrong) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                audit(wrong),
                sql -> write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR)
                        .id());
    }

    private static AuditEvent audit(Diagnosis diagnosis) {
        return AuditEvent.of(Action.DIAGNOSIS_RECORDED).patient(diagnosis.patientId());
    }

    private Diagnosis write(DSLContext sql, Diagnosis diagnosis, Long supersedes, String status) {
        DiagnosisRecord row = sql.newRecord(DIAGNOSIS);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(diagnosis.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setDay(diagnosis.day());
        row.setCode(diagnosis.code());
        row.setName(sealed.seal(sql, diagnosis.patientId(), DIAGNOSIS.NAME, id, diagnosis.name()));
        session.rows().append(sql, row);
        return diagnosis(row, diagnosis.name());
    }

    public List<Diagnosis> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(DIAGNOSIS)
                        .where(DIAGNOSIS.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(DIAGNOSIS))
                        .orderBy(DIAGNOSIS.DAY, DIAGNOSIS.ID)
                        .fetch(row -> diagnosis(
                                row, sealed.open(sql, patientId, DIAGNOSIS.NAME, row.getId(), row.getName()))));
    }

    /** Every diagnosis of the clinic without its name, for cohorts. */
    public List<Diagnosis> all() {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database()
                .read(sql -> sql.selectFrom(DIAGNOSIS)
                        .where(AppendedRows.inForce(DIAGNOSIS))
                        .orderBy(DIAGNOSIS.PATIENT_ID, DIAGNOSIS.ID)
                        .fetch(row -> diagnosis(row, null)));
    }

    /** Those of some patients without free text, for cohorts; within the snapshot that this belongs to. */
    public Map<Long, List<Diagnosis>> ofPatients(DSLContext sql, Collection<Long> patients) {
        session.require(Operation.PREVIEW_COHORTS);
        return sql.selectFrom(DIAGNOSIS)
                .where(DIAGNOSIS.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(DIAGNOSIS))
                .orderBy(DIAGNOSIS.DAY, DIAGNOSIS.ID)
                .fetchGroups(DIAGNOSIS.PATIENT_ID, row -> diagnosis(row, null));
    }

    private static Diagnosis diagnosis(DiagnosisRecord row, String name) {
        return new Diagnosis(row.getId(), row.getPatientId(), row.getDay(), row.getCode(), name);
    }
}
