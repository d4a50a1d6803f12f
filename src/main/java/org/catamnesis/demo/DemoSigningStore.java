package org.catamnesis.demo;

import static org.catamnesis.clinic.schema.Tables.UNSIGNED_RESULT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.CareTaskStore;
import org.catamnesis.followup.signing.Decision;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.followup.signing.ResultGroups;
import org.catamnesis.followup.signing.SignOffStore;
import org.catamnesis.followup.signing.Signed;
import org.catamnesis.followup.signing.SigningWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.UnsignedResult;
import org.catamnesis.lab.UnsignedResultStore;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.TargetRules;
import org.jooq.DSLContext;

/** Lets the newest results of some patients wait for a signature, and signs those of others as a doctor would. */
final class DemoSigningStore {
    private static final int EVERY = 5;
    private static final int MOST = 60;
    private final Session session;
    private final LocalDateTime now;
    private final UnsignedResultStore queue;
    private final ResultStore results;
    private final SignOffStore signOffs;
    private final CareTaskStore tasks;
    private final ResultGroups groups;
    private final SigningWords words;
    private int seen;

    DemoSigningStore(Session session) {
        this.session = session;
        now = LocalDateTime.now(session.database().clock());
        queue = new UnsignedResultStore(session);
        results = new ResultStore(session);
        signOffs = new SignOffStore(session);
        tasks = new CareTaskStore(session);
        AnalyteCatalogue catalogue = AnalyteCatalogue.standard();
        groups = new ResultGroups(catalogue);
        words = new SigningWords(new Messages(Language.CHINESE), catalogue, TargetRules.shipped());
    }

    /** What happens to the newest visit of a patient who is still followed; the first patients of a clinic only. */
    void sign(long patient) {
        if (seen >= MOST) return;
        List<LabResult> all = results.ofPatient(patient);
        if (all.isEmpty()) return;
        LocalDate newest = all.getLast().sampling().collectedAt().toLocalDate();
        List<Long> ids = all.stream()
                .filter(result -> result.sampling().collectedAt().toLocalDate().equals(newest))
                .filter(result -> !DemoBody.SPECIMEN.equals(result.sampling().specimen()))
                .map(LabResult::id)
                .toList();
        session.run(
                Operation.SIGN_OFF,
                AuditEvent.of(Action.RESULTS_SIGNED).patient(patient),
                sql -> wait(sql, patient, ids, newest));
        decide(patient, seen++ % EVERY);
    }

    /** They stand in the queue since the day after they were taken, some days ago at most. */
    private void wait(DSLContext sql, long patient, List<Long> ids, LocalDate taken) {
        queue.putBack(sql, ids);
        LocalDateTime came = taken.plusDays(1).atTime(9, 0);
        LocalDateTime earliest = now.minusDays(seen % 9).minusHours(3);
        sql.update(UNSIGNED_RESULT)
                .set(UNSIGNED_RESULT.ENTERED_AT, came.isBefore(earliest) ? earliest : came.isAfter(now) ? now : came)
                .where(UNSIGNED_RESULT.PATIENT_ID.eq(patient))
                .execute();
    }

    private void decide(long patient, int which) {
        LocalDate today = now.toLocalDate();
        switch (which) {
            case 1 -> sign(patient, Decision.NO_CHANGE);
            case 2 ->
                sign(patient, new Decision(DecisionKind.RECHECK, today.plusDays(7), List.of("TAC", "CREA"), null));
            case 3 -> {
                Signed told = sign(patient, new Decision(DecisionKind.COME_IN, today.minusDays(1), List.of(), null));
                Optional<CareTask> task = told.task();
                if (seen % 2 == 0) task.ifPresent(one -> tasks.done(one, null));
            }
            default -> {}
        }
    }

    private Signed sign(long patient, Decision decision) {
        Map<String, List<Long>> ids = new LinkedHashMap<>();
        groups.split(queue.ofPatient(patient), UnsignedResult::result)
                .forEach((group, waiting) -> ids.put(
                        group, waiting.stream().map(one -> one.result().id()).collect(Collectors.toList())));
        return signOffs.sign(patient, ids, decision, words.say(decision, Optional.empty()));
    }
}
