package org.catamnesis.followup.signing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactAttemptStore;
import org.catamnesis.followup.contact.LostRule;
import org.catamnesis.followup.contact.LostSettings;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Contacts in which decisions were told: the attempt and the tasks that it settles, in one change. */
public final class ToldCallStore {
    private final Session session;
    private final ContactAttemptStore attempts;
    private final CareTaskStore tasks;
    private final LostSettings settings;

    public ToldCallStore(Session session) {
        this.session = session;
        attempts = new ContactAttemptStore(session);
        tasks = new CareTaskStore(session);
        settings = new LostSettings(session);
    }

    /** Records it once; a task that somebody changed meanwhile does not cost what was said, and stays as it is. */
    public ToldCall record(ContactAttempt attempt, List<CareTask> told) {
        try {
            return write(attempt, told, false);
        } catch (ProblemException why) {
            if (why.problem() != Problem.CHANGED_ELSEWHERE || told.isEmpty()) throw why;
            Set<Long> open = tasks.open().stream().map(CareTask::id).collect(Collectors.toSet());
            List<CareTask> still =
                    told.stream().filter(task -> open.contains(task.id())).toList();
            return write(attempt, still, still.size() < told.size());
        }
    }

    /** All of it did not take place. */
    public void takeBack(ToldCall wrong) {
        LostRule rule = settings.rule();
        session.run(Operation.RECORD_VISITS, event(wrong.contact().attempt(), wrong.done()), sql -> {
            wrong.done().forEach(task -> tasks.reopen(sql, task));
            attempts.takeBack(sql, wrong.contact().attempt(), rule);
        });
    }

    private ToldCall write(ContactAttempt attempt, List<CareTask> told, boolean changed) {
        LostRule rule = settings.rule();
        return session.change(
                Operation.RECORD_VISITS,
                event(attempt, told),
                sql -> new ToldCall(
                        attempts.record(sql, attempt, rule),
                        told.stream().map(task -> tasks.done(sql, task)).toList(),
                        changed));
    }

    private static AuditEvent event(ContactAttempt attempt, List<CareTask> told) {
        return AuditEvent.of(Action.PATIENT_CONTACTED)
                .patient(attempt.patientId())
                .detail(attempt.channel().code() + ' ' + attempt.outcome().code() + ' ' + told.size() + " tasks");
    }
}
