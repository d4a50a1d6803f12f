package org.catamnesis.followup.signing;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.SIGN_OFF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.SignOffRecord;
import org.catamnesis.lab.SameReadingStore;
import org.catamnesis.lab.UnsignedResult;
import org.catamnesis.lab.UnsignedResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Signatures under results, with what was decided; what a doctor said is sealed. */
public final class SignOffStore {
    private final Session session;
    private final SealedFields sealed;
    private final UnsignedResultStore queue;
    private final CareTaskStore tasks;

    public SignOffStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
        this.queue = new UnsignedResultStore(session);
        this.tasks = new CareTaskStore(session);
    }

    /** The results of one patient that wait for a signature, in the order of sampling. */
    public List<UnsignedResult> unsignedOf(long patientId) {
        return queue.ofPatient(patientId);
    }

    /** The same for the whole clinic, patient by patient. */
    public List<UnsignedResult> unsigned() {
        return queue.all();
    }

    /** Those of one patient that stand, the newest first, with the results by the ids that they have today. */
    public List<SignOff> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session
                .database()
                .read(sql -> today(
                        sql,
                        sql.selectFrom(SIGN_OFF)
                                .where(SIGN_OFF.PATIENT_ID.eq(patientId))
                                .and(AppendedRows.inForce(SIGN_OFF))
                                .fetch(row -> signOff(sql, row))))
                .stream()
                .sorted(Comparator.comparing(SignOff::at)
                        .thenComparing(SignOff::id)
                        .reversed())
                .toList();
    }

    /**
     * Signs results of a patient by groups with one decision, and makes the task that follows from it.
     *
     * @param results ids by the code of their group
     * @param say what the nurse is to say to the patient; not used when nothing has to be done
     * @throws ProblemException CHANGED_ELSEWHERE when one of them was signed, corrected or moved meanwhile; then none is
     *     signed
     */
    public Signed sign(long patientId, Map<String, List<Long>> results, Decision decision, String say) {
        int count = results.values().stream().mapToInt(List::size).sum();
        if (count == 0) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        String detail = count + " results " + decision.kind().code();
        AuditEvent event =
                AuditEvent.of(Action.RESULTS_SIGNED).patient(patientId).detail(detail);
        return session.change(Operation.SIGN_OFF, event, sql -> {
            List<Long> all = results.values().stream().flatMap(List::stream).toList();
            if (queue.leave(sql, patientId, all) != count) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
            List<SignOff> written = new ArrayList<>();
            results.forEach((group, ids) ->
                    written.add(write(sql, new SignOff(0, patientId, 0, group, ids, decision, null, null), null)));
            Optional<CareTask> task = decision.kind().makesTask()
                    ? Optional.of(tasks.add(sql, CareTask.open(patientId, decision, say)))
                    : Optional.empty();
            return new Signed(written, task);
        });
    }

    /**
     * Takes back what was signed and its task; the results wait again.
     *
     * @throws ProblemException CHANGED_ELSEWHERE when the task was seen to meanwhile
     */
    public void takeBack(Signed signed) {
        SignOff first = signed.signOffs().getFirst();
        String detail = "taken back " + signed.results() + " results";
        AuditEvent event =
                AuditEvent.of(Action.RESULTS_SIGNED).patient(first.patientId()).detail(detail);
        session.run(Operation.SIGN_OFF, event, sql -> {
            for (SignOff one : signed.signOffs()) {
                write(sql, one, one.id());
                queue.putBack(sql, one.results());
            }
            signed.task().ifPresent(task -> tasks.takeBack(sql, task));
        });
    }

    private SignOff write(DSLContext sql, SignOff signOff, Long wrong) {
        SignOffRecord row = sql.newRecord(SIGN_OFF);
        long id = session.database().ids().next();
        Decision decision = signOff.decision();
        row.setId(id);
        row.setPatientId(signOff.patientId());
        row.setSupersedes(wrong);
        row.setStatus(wrong == null ? AppendedRows.FINAL : AppendedRows.ENTERED_IN_ERROR);
        row.setResultGroup(signOff.group());
        row.setResults(signOff.results().stream().map(String::valueOf).collect(Collectors.joining(",")));
        row.setDecision(decision.kind().code());
        row.setDueOn(decision.dueOn());
        row.setAnalytes(String.join(",", decision.analytes()));
        row.setWords(sealed.seal(sql, signOff.patientId(), SIGN_OFF.WORDS, id, decision.words()));
        session.rows().append(sql, row);
        return signOff(sql, row);
    }

    private SignOff signOff(DSLContext sql, SignOffRecord row) {
        // One that came with a moved or merged record is a copy.
        SignOffRecord original = AppendedRows.first(sql, row);
        return new SignOff(
                row.getId(),
                row.getPatientId(),
                row.getChangeId(),
                row.getResultGroup(),
                codes(row.getResults()).stream().map(Long::valueOf).toList(),
                new Decision(
                        DecisionKind.ofCode(row.getDecision()),
                        row.getDueOn(),
                        codes(row.getAnalytes()),
                        sealed.open(sql, row.getPatientId(), SIGN_OFF.WORDS, row.getId(), row.getWords())),
                original.getCreatedAt(),
                sql.select(ACCOUNT.DISPLAY_NAME)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(original.getCreatedBy()))
                        .fetchSingle(ACCOUNT.DISPLAY_NAME));
    }

    /** Signed is what was read, whatever it was called and wherever it lay. */
    private static List<SignOff> today(DSLContext sql, List<SignOff> signOffs) {
        List<Long> signed =
                signOffs.stream().flatMap(one -> one.results().stream()).toList();
        Map<Long, Long> today = SameReadingStore.today(sql, signed);
        return signOffs.stream()
                .map(one -> one.of(one.results().stream()
                        .map(id -> today.getOrDefault(id, id))
                        .toList()))
                .toList();
    }

    /** A list as it lies in one column. */
    static List<String> codes(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
