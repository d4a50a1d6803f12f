package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.PATIENT_CONTACT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.PatientContactRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The people around a patient, relatives among them; who they are is sealed. */
public final class PatientContactStore {
    private final Session session;
    private final SealedFields sealed;

    public PatientContactStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Appends; the id of the record given is not used. {@code supersedes} is null for a new one. */
    public PatientContact append(PatientContact contact, Long supersedes) {
        return session.change(Operation.CHANGE_PATIENTS, event(contact), sql -> append(sql, contact, supersedes));
    }

    /** The same within a change that does more. */
    public PatientContact append(DSLContext sql, PatientContact contact, Long supersedes) {
        session.require(Operation.CHANGE_PATIENTS);
        if (contact.name() == null && contact.phone() == null) throw new ProblemException(Problem.CONTACT_EMPTY);
        return write(sql, contact, supersedes, supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
    }

    /** Takes a contact back; gives the id of the row that did, which {@link #append} supersedes to put it back. */
    public long takeBack(PatientContact wrong) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                event(wrong),
                sql -> write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR)
                        .id());
    }

    public List<PatientContact> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> list(sql, PATIENT_CONTACT.PATIENT_ID.eq(patientId)));
    }

    /** All of the clinic by patient, opened at once. */
    public Map<Long, List<PatientContact>> all() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> list(sql, org.jooq.impl.DSL.noCondition()).stream()
                        .collect(Collectors.groupingBy(PatientContact::patientId)));
    }

    /** The same, and what was said of them before it was corrected or taken back. */
    public List<PatientContact> inEveryVersion() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(PATIENT_CONTACT)
                        .where(Erased.not(PATIENT_CONTACT.PATIENT_ID))
                        .orderBy(PATIENT_CONTACT.ID)
                        .fetch(row -> contact(sql, row)));
    }

    private List<PatientContact> list(DSLContext sql, Condition which) {
        return sql.selectFrom(PATIENT_CONTACT)
                .where(which)
                .and(AppendedRows.inForce(PATIENT_CONTACT))
                .orderBy(PATIENT_CONTACT.ID)
                .fetch(row -> contact(sql, row));
    }

    private PatientContact write(DSLContext sql, PatientContact contact, Long supersedes, String status) {
        PatientContactRecord row = sql.newRecord(PATIENT_CONTACT);
        long id = session.database().ids().next();
        long owner = contact.patientId();
        row.setId(id);
        row.setPatientId(owner);
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setRelation(contact.relation().code());
        row.setName(sealed.seal(sql, owner, PATIENT_CONTACT.NAME, id, contact.name()));
        row.setPhone(sealed.seal(sql, owner, PATIENT_CONTACT.PHONE, id, contact.phone()));
        row.setNote(sealed.seal(sql, owner, PATIENT_CONTACT.NOTE, id, contact.note()));
        session.rows().append(sql, row);
        return new PatientContact(id, owner, contact.relation(), contact.name(), contact.phone(), contact.note());
    }

    private PatientContact contact(DSLContext sql, PatientContactRecord row) {
        long owner = row.getPatientId();
        long id = row.getId();
        return new PatientContact(
                id,
                owner,
                Relation.ofCode(row.getRelation()),
                sealed.open(sql, owner, PATIENT_CONTACT.NAME, id, row.getName()),
                sealed.open(sql, owner, PATIENT_CONTACT.PHONE, id, row.getPhone()),
                sealed.open(sql, owner, PATIENT_CONTACT.NOTE, id, row.getNote()));
    }

    private static AuditEvent event(PatientContact contact) {
        return AuditEvent.of(Action.CONTACTS_CHANGED).patient(contact.patientId());
    }
}
