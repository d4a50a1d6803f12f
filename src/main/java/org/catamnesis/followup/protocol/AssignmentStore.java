package org.catamnesis.followup.protocol;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.PROTOCOL_ASSIGNMENT;

import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.ProtocolAssignmentRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Which protocol a patient follows where it is not the clinic's choice; reasons are sealed. */
public final class AssignmentStore {
    private final Session session;
    private final SealedFields sealed;

    public AssignmentStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** In the order of their days; the last one whose day has come counts. */
    public List<Assignment> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.select(PROTOCOL_ASSIGNMENT, ACCOUNT.DISPLAY_NAME)
                        .from(PROTOCOL_ASSIGNMENT)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(PROTOCOL_ASSIGNMENT.CREATED_BY))
                        .where(PROTOCOL_ASSIGNMENT.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(PROTOCOL_ASSIGNMENT))
                        .orderBy(PROTOCOL_ASSIGNMENT.FROM_DAY, PROTOCOL_ASSIGNMENT.ID)
                        .fetch(row -> assignment(row.value1(), reason(sql, row.value1()), row.value2())));
    }

    /** Those of the whole clinic without reasons and names, by patient, in the order of their days. */
    public Map<Long, List<Assignment>> ofClinic() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(PROTOCOL_ASSIGNMENT)
                        .where(AppendedRows.inForce(PROTOCOL_ASSIGNMENT))
                        .and(Erased.not(PROTOCOL_ASSIGNMENT.PATIENT_ID))
                        .orderBy(PROTOCOL_ASSIGNMENT.FROM_DAY, PROTOCOL_ASSIGNMENT.ID)
                        .fetchGroups(PROTOCOL_ASSIGNMENT.PATIENT_ID, row -> assignment(row, null, null)));
    }

    /** @param supersedes the one that it corrects, or the row of {@link #takeBack}; null for a new one */
    public Assignment append(Assignment assignment, Long supersedes) {
        if (assignment.reason() == null || assignment.reason().isBlank())
            throw new ProblemException(Problem.REASON_MISSING);
        return change(assignment, supersedes, supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
    }

    /** Gives the id of the row that took it back, which {@link #append} supersedes to put it back. */
    public long takeBack(Assignment wrong) {
        return change(wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR).id();
    }

    private Assignment change(Assignment assignment, Long supersedes, String status) {
        AuditEvent event = AuditEvent.of(Action.FOLLOW_UP_CHANGED)
                .patient(assignment.patientId())
                .detail("protocol " + assignment.protocol());
        return session.change(Operation.RECORD_VISITS, event, sql -> {
            ProtocolAssignmentRecord row = sql.newRecord(PROTOCOL_ASSIGNMENT);
            long id = session.database().ids().next();
            row.setId(id);
            row.setPatientId(assignment.patientId());
            row.setSupersedes(supersedes);
            row.setStatus(status);
            row.setProtocol(assignment.protocol());
            row.setFromDay(assignment.fromDay());
            row.setReason(
                    sealed.seal(sql, assignment.patientId(), PROTOCOL_ASSIGNMENT.REASON, id, assignment.reason()));
            session.rows().append(sql, row);
            return assignment(row, assignment.reason(), session.account().displayName());
        });
    }

    private String reason(DSLContext sql, ProtocolAssignmentRecord row) {
        return sealed.open(sql, row.getPatientId(), PROTOCOL_ASSIGNMENT.REASON, row.getId(), row.getReason());
    }

    private static Assignment assignment(ProtocolAssignmentRecord row, String reason, String by) {
        return new Assignment(
                row.getId(), row.getPatientId(), row.getProtocol(), row.getFromDay(), reason, row.getCreatedAt(), by);
    }
}
