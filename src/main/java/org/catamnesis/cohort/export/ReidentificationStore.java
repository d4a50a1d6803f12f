package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.REIDENTIFICATION;
import static org.catamnesis.clinic.schema.Tables.STUDY_SUBJECT;

import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.Pseudonyms;
import org.catamnesis.clinic.schema.tables.records.ReidentificationRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Turns a study id back into a patient: only for the named custodian, with a reason, and never without a trace. */
public final class ReidentificationStore {
    private final Session session;
    private final CustodianSettings custodian;

    public ReidentificationStore(Session session) {
        this.session = session;
        this.custodian = new CustodianSettings(session);
    }

    /** Whether whoever is signed in is the one who may. */
    public boolean mayReveal() {
        return custodian.may(Operation.REIDENTIFY);
    }

    /** The projects in which study ids were given. */
    public List<String> projects() {
        session.require(Operation.REIDENTIFY);
        custodian.require(Operation.REIDENTIFY);
        return session.database()
                .read(sql -> sql.selectDistinct(STUDY_SUBJECT.PROJECT)
                        .from(STUDY_SUBJECT)
                        .orderBy(STUDY_SUBJECT.PROJECT)
                        .fetch(STUDY_SUBJECT.PROJECT));
    }

    /**
     * The patient who has this study id in the project, under whichever policy it left. The reason is sealed under the patient's key.
     *
     * @throws ProblemException NOT_ALLOWED, NOT_CUSTODIAN, REASON_MISSING, STUDY_ID_UNKNOWN
     */
    public long reveal(String project, String studyId, String reason) {
        custodian.require(Operation.REIDENTIFY);
        if (reason == null || reason.isBlank()) throw new ProblemException(Problem.REASON_MISSING);
        return session.change(Operation.REIDENTIFY, AuditEvent.of(Action.REIDENTIFIED), sql -> {
            long patient = patient(sql, project, studyId.strip());
            ReidentificationRecord row = sql.newRecord(REIDENTIFICATION);
            row.setId(session.database().ids().next());
            row.setPatientId(patient);
            row.setProject(project);
            row.setReason(
                    session.seals().fields().seal(sql, patient, REIDENTIFICATION.REASON, row.getId(), reason.strip()));
            session.rows().append(sql, row);
            Change.of(sql).patient(patient);
            return patient;
        });
    }

    private long patient(DSLContext sql, String project, String studyId) {
        Pseudonyms pseudonyms = session.seals().pseudonyms();
        return sql
                .select(STUDY_SUBJECT.ID, STUDY_SUBJECT.STUDY_ID, STUDY_SUBJECT.PATIENT_ID)
                .from(STUDY_SUBJECT)
                .where(STUDY_SUBJECT.PROJECT.eq(project))
                .fetch()
                .stream()
                .filter(row -> pseudonyms.open(row.value1(), row.value2()).equalsIgnoreCase(studyId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.STUDY_ID_UNKNOWN))
                .value3();
    }
}
