package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.TransplantRecord;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Grafts, in the order of their days. */
public final class TransplantStore {
    private final Session session;

    public TransplantStore(Session session) {
        this.session = session;
    }

    /**
     * Appends; the id of the record given is not used. {@code supersedes} is null for a new one.
     *
     * @throws ProblemException when it cannot be true beside what else is known, such as a graft after death
     */
    public Transplant append(Transplant transplant, Long supersedes) {
        return session.change(Operation.CHANGE_PATIENTS, audit(transplant), sql -> {
            LocalDate today = LocalDate.now(session.database().clock());
            CourseRules.check(transplant, EventStore.clear(sql, transplant.patientId()), today);
            return append(sql, transplant, supersedes);
        });
    }

    /** The same within a change that does more, and asks nothing of what is appended. */
    public Transplant append(DSLContext sql, Transplant transplant, Long supersedes) {
        return write(sql, transplant, supersedes, supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
    }

    /** Takes a graft back; gives the id of the row that did, which {@link #append} supersedes to put it back. */
    public long takeBack(Transplant wrong) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                audit(wrong),
                sql -> write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR)
                        .id());
    }

    private static AuditEvent audit(Transplant transplant) {
        return AuditEvent.of(Action.TRANSPLANT_RECORDED).patient(transplant.patientId());
    }

    private Transplant write(DSLContext sql, Transplant transplant, Long supersedes, String status) {
        TransplantRecord row = sql.newRecord(TRANSPLANT);
        row.setId(session.database().ids().next());
        row.setPatientId(transplant.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
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
        return session.database().read(sql -> list(sql, patientId));
    }

    static List<Transplant> list(DSLContext sql, long patientId) {
        return sql.selectFrom(TRANSPLANT)
                .where(TRANSPLANT.PATIENT_ID.eq(patientId))
                .and(AppendedRows.inForce(TRANSPLANT))
                .orderBy(TRANSPLANT.DAY, TRANSPLANT.GRAFT_NUMBER)
                .fetch(TransplantStore::transplant);
    }

    /** Every graft of the clinic, for lists and cohorts. */
    public List<Transplant> all() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(TRANSPLANT)
                        .where(AppendedRows.inForce(TRANSPLANT))
                        .orderBy(TRANSPLANT.PATIENT_ID, TRANSPLANT.DAY)
                        .fetch(TransplantStore::transplant));
    }

    /** Those of some patients without free text, for cohorts; within the snapshot that this belongs to. */
    public Map<Long, List<Transplant>> ofPatients(DSLContext sql, Collection<Long> patients) {
        session.require(Operation.PREVIEW_COHORTS);
        return sql.selectFrom(TRANSPLANT)
                .where(TRANSPLANT.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(TRANSPLANT))
                .orderBy(TRANSPLANT.DAY, TRANSPLANT.GRAFT_NUMBER)
                .fetchGroups(TRANSPLANT.PATIENT_ID, TransplantStore::transplant);
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
