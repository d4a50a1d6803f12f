package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.ERASURE;
import static org.catamnesis.clinic.schema.Tables.PATIENT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_IDENTIFIER;
import static org.catamnesis.clinic.schema.Tables.PATIENT_MERGE;
import static org.catamnesis.clinic.schema.Tables.STUDY_SUBJECT;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.backup.BeforeMigration;
import org.catamnesis.clinic.schema.tables.Erasure;
import org.catamnesis.clinic.schema.tables.records.ErasureRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Erasing a patient: a doctor asks with a reason, another person confirms. The patient's key, identifiers and study
 * subjects go; what is left has no name and is in no list.
 */
public final class ErasureStore {
    private final Session session;

    public ErasureStore(Session session) {
        this.session = session;
    }

    /** Throws REASON_MISSING or ERASURE_ASKED. */
    public void ask(long patientId, String reason) {
        if (reason.isBlank()) throw new ProblemException(Problem.REASON_MISSING);
        session.run(
                Operation.ASK_FOR_ERASURE, AuditEvent.of(Action.ERASURE_ASKED).patient(patientId), sql -> {
                    if (!sql.fetchExists(PATIENT, PATIENT.ID.eq(patientId)))
                        throw new ProblemException(Problem.PATIENT_UNKNOWN);
                    if (!steps(sql, patientId, Erased.CONFIRMED).isEmpty() || asked(sql, patientId))
                        throw new ProblemException(Problem.ERASURE_ASKED);
                    append(sql, patientId, Erased.ASKED, reason.strip());
                });
    }

    /** Takes the request back: the doctors may, and who would have to confirm it. */
    public void withdraw(long patientId) {
        Operation operation =
                session.may(Operation.ASK_FOR_ERASURE) ? Operation.ASK_FOR_ERASURE : Operation.CONFIRM_ERASURE;
        session.run(operation, AuditEvent.of(Action.ERASURE_WITHDRAWN).patient(patientId), sql -> {
            if (!asked(sql, patientId)) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
            append(sql, patientId, Erased.WITHDRAWN, null);
        });
    }

    /** Whether somebody asked for it and nobody has answered. */
    public boolean asked(long patientId) {
        session.require(Operation.ASK_FOR_ERASURE);
        return session.database().<Boolean>read(sql -> asked(sql, patientId));
    }

    /** What waits for another person, oldest first; tells the reason, not the name. */
    public List<ErasureRequest> requests() {
        session.require(Operation.CONFIRM_ERASURE);
        return session.database()
                .read(sql -> sql.select(ERASURE.fields())
                        .select(ACCOUNT.DISPLAY_NAME)
                        .from(ERASURE)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(ERASURE.CREATED_BY))
                        .where(ERASURE.STEP.eq(Erased.ASKED))
                        .and(noLaterStep())
                        .orderBy(ERASURE.ID)
                        .fetch()
                        .map(row -> {
                            ErasureRecord step = row.into(ERASURE);
                            return new ErasureRequest(
                                    step.getPatientId(),
                                    step.getCreatedBy(),
                                    row.get(ACCOUNT.DISPLAY_NAME),
                                    step.getCreatedAt(),
                                    session.seals()
                                            .fields()
                                            .open(
                                                    sql,
                                                    step.getPatientId(),
                                                    ERASURE.REASON,
                                                    step.getId(),
                                                    step.getReason()));
                        }));
    }

    /**
     * Erases the patient, and every record that was merged into this one.
     *
     * @throws ProblemException ERASURE_SAME_PERSON for the one who asked
     */
    public void confirm(long patientId) {
        session.run(Operation.CONFIRM_ERASURE, AuditEvent.of(Action.ERASED).patient(patientId), sql -> {
            if (!asked(sql, patientId)) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
            if (steps(sql, patientId, Erased.ASKED).getLast().getCreatedBy()
                    == session.account().id()) throw new ProblemException(Problem.ERASURE_SAME_PERSON);
            withMerged(sql, patientId).forEach(id -> erase(sql, id));
        });
        session.database().forgetDeleted();
        BeforeMigration.forget(session.database().folder());
        keepBesideBackups();
    }

    private void keepBesideBackups() {
        Backups backups = new Backups(session);
        try {
            backups.folder().make();
            backups.keepErasures(backups.settings().folder());
        } catch (ProblemException e) {
            // The clinic has the list; the next backup that can be made takes it along.
            if (e.problem() == Problem.ERASURES_ALTERED) throw e;
        }
    }

    /** Everybody who was erased here. */
    Set<Long> confirmed() {
        return session.database()
                .read(sql -> sql.select(ERASURE.PATIENT_ID)
                        .from(ERASURE)
                        .where(ERASURE.STEP.eq(Erased.CONFIRMED))
                        .fetchSet(ERASURE.PATIENT_ID));
    }

    /** Erases again whom an older backup brought back; how many those were. A step within a change. */
    int again(DSLContext sql, Set<Long> patients) {
        Set<Long> back = patients.stream()
                .filter(id -> sql.fetchExists(PATIENT, PATIENT.ID.eq(id)))
                .filter(id -> steps(sql, id, Erased.CONFIRMED).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        back.forEach(id -> erase(sql, id));
        return back.size();
    }

    private void erase(DSLContext sql, long patientId) {
        append(sql, patientId, Erased.CONFIRMED, null);
        sql.deleteFrom(PATIENT_IDENTIFIER)
                .where(PATIENT_IDENTIFIER.PATIENT_ID.eq(patientId))
                .execute();
        sql.deleteFrom(STUDY_SUBJECT)
                .where(STUDY_SUBJECT.PATIENT_ID.eq(patientId))
                .execute();
        session.seals().fields().deleteKey(sql, patientId);
    }

    private static Set<Long> withMerged(DSLContext sql, long patientId) {
        Set<Long> all = new TreeSet<>(Set.of(patientId));
        boolean grew = true;
        while (grew) {
            grew = all.addAll(sql.select(PATIENT_MERGE.MERGED_ID)
                    .from(PATIENT_MERGE)
                    .where(PATIENT_MERGE.KEPT_ID.in(all))
                    .and(AppendedRows.inForce(PATIENT_MERGE))
                    .fetchSet(PATIENT_MERGE.MERGED_ID));
        }
        return all;
    }

    private void append(DSLContext sql, long patientId, String step, String reason) {
        ErasureRecord row = sql.newRecord(ERASURE);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(patientId);
        row.setStep(step);
        row.setReason(session.seals().fields().seal(sql, patientId, ERASURE.REASON, id, reason));
        session.rows().append(sql, row);
    }

    private static boolean asked(DSLContext sql, long patientId) {
        return sql.fetchExists(sql.selectOne()
                .from(ERASURE)
                .where(ERASURE.PATIENT_ID.eq(patientId))
                .and(ERASURE.STEP.eq(Erased.ASKED))
                .and(noLaterStep()));
    }

    private static org.jooq.Condition noLaterStep() {
        Erasure later = ERASURE.as("later");
        return DSL.notExists(DSL.selectOne()
                .from(later)
                .where(later.PATIENT_ID.eq(ERASURE.PATIENT_ID))
                .and(later.ID.gt(ERASURE.ID)));
    }

    private static List<ErasureRecord> steps(DSLContext sql, long patientId, String step) {
        return sql.selectFrom(ERASURE)
                .where(ERASURE.PATIENT_ID.eq(patientId))
                .and(ERASURE.STEP.eq(step))
                .orderBy(ERASURE.ID)
                .fetch();
    }
}
