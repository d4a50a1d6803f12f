package org.catamnesis.followup.signing;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.CARE_TASK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.CareTaskRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Tasks that follow from decisions; each state is a new row, and words and notes are sealed. */
public final class CareTaskStore {
    /** Patients asked for in one query. */
    private static final int CHUNK = 500;

    private final Session session;
    private final SealedFields sealed;

    public CareTaskStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** All of one patient, open or not, what is due first. */
    public List<CareTask> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> list(sql, CARE_TASK.PATIENT_ID.eq(patientId)));
    }

    /** The open ones of the whole clinic, what is due first. */
    public List<CareTask> open() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql ->
                        list(sql, CARE_TASK.STATE.eq(TaskState.OPEN.code()).and(Erased.not(CARE_TASK.PATIENT_ID))));
    }

    /** The patient was told and has repeated it back; {@code note} may be null. */
    public CareTask done(CareTask task, String note) {
        return change(task, task.as(TaskState.DONE, true, note));
    }

    /** It is not to be done any more; a reason is needed. */
    public CareTask drop(CareTask task, String reason) {
        if (reason == null || reason.isBlank()) throw new ProblemException(Problem.REASON_MISSING);
        return change(task, task.as(TaskState.DROPPED, false, reason.strip()));
    }

    /** Takes back that it was done or dropped. */
    public CareTask reopen(CareTask task) {
        return change(task, task.as(TaskState.OPEN, false, null));
    }

    /** Several that were told together, of one patient or of many; all or none. */
    public List<CareTask> doneAll(List<CareTask> told) {
        return session.change(
                Operation.RECORD_VISITS,
                event(told, TaskState.DONE),
                sql -> told.stream().map(task -> done(sql, task)).toList());
    }

    /** Takes that back. */
    public List<CareTask> reopenAll(List<CareTask> done) {
        return session.change(
                Operation.RECORD_VISITS,
                event(done, TaskState.OPEN),
                sql -> done.stream().map(task -> reopen(sql, task)).toList());
    }

    CareTask done(DSLContext sql, CareTask task) {
        return write(sql, task.as(TaskState.DONE, true, null), task.id(), AppendedRows.AMENDED);
    }

    CareTask reopen(DSLContext sql, CareTask task) {
        return write(sql, task.as(TaskState.OPEN, false, null), task.id(), AppendedRows.AMENDED);
    }

    private static AuditEvent event(List<CareTask> tasks, TaskState becomes) {
        AuditEvent event = AuditEvent.of(Action.TASK_CHANGED).detail(tasks.size() + " tasks " + becomes.code());
        List<Long> whose = tasks.stream().map(CareTask::patientId).distinct().toList();
        return whose.size() == 1 ? event.patient(whose.getFirst()) : event;
    }

    private CareTask change(CareTask before, CareTask after) {
        String detail = after.kind().code() + ' ' + after.state().code();
        AuditEvent event =
                AuditEvent.of(Action.TASK_CHANGED).patient(before.patientId()).detail(detail);
        return session.change(
                Operation.RECORD_VISITS, event, sql -> write(sql, after, before.id(), AppendedRows.AMENDED));
    }

    /** Adds a new task, as a step of the change that decides it. */
    CareTask add(DSLContext sql, CareTask task) {
        return write(sql, task, null, AppendedRows.FINAL);
    }

    /** Takes a task back with the decision that made it; CHANGED_ELSEWHERE when somebody has seen to it meanwhile. */
    void takeBack(DSLContext sql, CareTask task) {
        write(sql, task, task.id(), AppendedRows.ENTERED_IN_ERROR);
    }

    private CareTask write(DSLContext sql, CareTask task, Long supersedes, String status) {
        CareTaskRecord row = sql.newRecord(CARE_TASK);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(task.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setKind(task.kind().code());
        row.setState(task.state().code());
        row.setDueOn(task.dueOn());
        row.setAnalytes(String.join(",", task.analytes()));
        row.setReadBack(task.readBack());
        row.setWords(sealed.seal(sql, task.patientId(), CARE_TASK.WORDS, id, task.words()));
        row.setNote(sealed.seal(sql, task.patientId(), CARE_TASK.NOTE, id, task.note()));
        session.rows().append(sql, row);
        return tasks(sql, List.of(row)).getFirst();
    }

    private List<CareTask> list(DSLContext sql, Condition which) {
        List<CareTaskRecord> rows = sql.selectFrom(CARE_TASK)
                .where(which)
                .and(AppendedRows.inForce(CARE_TASK))
                .fetch();
        return tasks(sql, rows).stream().sorted(CareTask.DUE_FIRST).toList();
    }

    private List<CareTask> tasks(DSLContext sql, List<CareTaskRecord> rows) {
        Map<Long, CareTaskRecord> earlier = earlier(sql, rows);
        Map<Long, String> names =
                sql.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME).from(ACCOUNT).fetchMap(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME);
        return rows.stream()
                .map(row -> {
                    CareTaskRecord decided = row;
                    while (decided.getSupersedes() != null)
                        // Before a merge it was another patient's.
                        decided = earlier.computeIfAbsent(
                                decided.getSupersedes(), id -> sql.fetchSingle(CARE_TASK, CARE_TASK.ID.eq(id)));
                    return task(sql, row, decided, names.get(decided.getCreatedBy()));
                })
                .toList();
    }

    /** What the tasks of those patients were before, where any of these is not as it was decided. */
    private static Map<Long, CareTaskRecord> earlier(DSLContext sql, List<CareTaskRecord> rows) {
        List<Long> patients = rows.stream()
                .filter(row -> row.getSupersedes() != null)
                .map(CareTaskRecord::getPatientId)
                .distinct()
                .toList();
        Map<Long, CareTaskRecord> earlier = new HashMap<>();
        for (int from = 0; from < patients.size(); from += CHUNK)
            sql.select(CARE_TASK.ID, CARE_TASK.SUPERSEDES, CARE_TASK.CREATED_AT, CARE_TASK.CREATED_BY)
                    .from(CARE_TASK)
                    .where(CARE_TASK.PATIENT_ID.in(patients.subList(from, Math.min(patients.size(), from + CHUNK))))
                    .forEach(row -> earlier.put(row.value1(), row.into(CARE_TASK)));
        return earlier;
    }

    private CareTask task(DSLContext sql, CareTaskRecord row, CareTaskRecord decided, String by) {
        return new CareTask(
                row.getId(),
                row.getPatientId(),
                row.getChangeId(),
                DecisionKind.ofCode(row.getKind()),
                TaskState.ofCode(row.getState()),
                row.getDueOn(),
                SignOffStore.codes(row.getAnalytes()),
                row.getReadBack(),
                sealed.open(sql, row.getPatientId(), CARE_TASK.WORDS, row.getId(), row.getWords()),
                sealed.open(sql, row.getPatientId(), CARE_TASK.NOTE, row.getId(), row.getNote()),
                decided.getCreatedAt(),
                by);
    }
}
