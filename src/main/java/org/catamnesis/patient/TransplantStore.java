package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;

import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.PatientRowsStore;
import org.catamnesis.clinic.schema.tables.records.TransplantRecord;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;

/** Grafts, in the order of their days. */
public final class TransplantStore {
    private final Session session;

    public TransplantStore(Session session) {
        this.session = session;
    }

    /** Appends; the id of the record given is not used. {@code supersedes} is null for a new one. */
    public Transplant append(Transplant transplant, Long supersedes) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                AuditEvent.of(Action.TRANSPLANT_RECORDED).patient(transplant.patientId()),
                sql -> append(sql, transplant, supersedes));
    }

    public Transplant append(DSLContext sql, Transplant transplant, Long supersedes) {
        TransplantRecord row = sql.newRecord(TRANSPLANT);
        row.setId(session.database().ids().next());
        row.setPatientId(transplant.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
        row.setOrgan(transplant.organ().code());
        row.setGraftNumber(transplant.graftNumber());
        row.setDay(transplant.day());
        row.setDonorType(transplant.donorType());
        fill(row, transplant.details());
        session.rows().append(sql, row);
        return transplant(row);
    }

    private static void fill(TransplantRecord row, TransplantDetails details) {
        row.setDonorAge(details.donorAge());
        row.setCmvDr(details.cmv());
        row.setEbvDr(details.ebv());
        row.setDonorHbcab(details.donorAntiHbc());
        row.setAbo(details.abo());
        row.setColdIschaemiaMin(details.coldIschaemiaMinutes());
        row.setDischarged(details.discharged());
    }

    public List<Transplant> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(TRANSPLANT)
                        .where(TRANSPLANT.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(TRANSPLANT))
                        .orderBy(TRANSPLANT.DAY, TRANSPLANT.GRAFT_NUMBER)
                        .fetch(TransplantStore::transplant));
    }

    /** Every graft of the clinic, for lists and cohorts. */
    public List<Transplant> all() {
        return session.database()
                .read(sql -> sql.selectFrom(TRANSPLANT)
                        .where(AppendedRows.inForce(TRANSPLANT))
                        .orderBy(TRANSPLANT.PATIENT_ID, TRANSPLANT.DAY)
                        .fetch(TransplantStore::transplant));
    }

    /**
     * Reads patient after patient without free text, for cohorts; within the snapshot that this
     * belongs to.
     */
    public PatientRowsStore<TransplantRecord, Transplant> byPatient(DSLContext sql) {
        session.require(Operation.PREVIEW_COHORTS);
        Param<Long> patient = DSL.param(PatientRowsStore.PATIENT, Long.class);
        var rows = sql.selectFrom(TRANSPLANT)
                .where(TRANSPLANT.PATIENT_ID.eq(patient))
                .and(AppendedRows.inForce(TRANSPLANT))
                .orderBy(TRANSPLANT.DAY, TRANSPLANT.GRAFT_NUMBER);
        return new PatientRowsStore<>(rows, TransplantStore::transplant);
    }

    private static Transplant transplant(TransplantRecord row) {
        return new Transplant(
                row.getId(),
                row.getPatientId(),
                Organ.ofCode(row.getOrgan()),
                row.getGraftNumber(),
                row.getDay(),
                row.getDonorType(),
                new TransplantDetails(
                        row.getDonorAge(),
                        row.getCmvDr(),
                        row.getEbvDr(),
                        row.getDonorHbcab(),
                        row.getAbo(),
                        row.getColdIschaemiaMin(),
                        row.getDischarged()));
    }
}
