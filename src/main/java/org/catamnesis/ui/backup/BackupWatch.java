package org.catamnesis.ui.backup;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;
import org.catamnesis.access.Backups;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.backup.BackupSummary;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Job;

/** Makes the backup of the day while the clinic is open, and says when that was not possible, once a cause. */
public final class BackupWatch {
    private static final Duration EVERY = Duration.minutes(5);
    private final Desk desk;
    private final Session session;
    private final ObjectProperty<LocalDateTime> last;
    private Optional<Problem> told = Optional.empty();
    private Job<?> running;
    private boolean stopped;

    /** @param last hears when the newest was made */
    public BackupWatch(Desk desk, Session session, ObjectProperty<LocalDateTime> last) {
        this.desk = desk;
        this.session = session;
        this.last = last;
    }

    /** Looks now and then again every few minutes; call it in the window's thread. */
    public void look() {
        if (stopped) return;
        var job = desk.tasks().run(progress -> {
            Backups backups = new Backups(session);
            Optional<BackupSummary> made = backups.makeIfDue(progress::step);
            return made.map(BackupSummary::madeAt).or(() -> backups.settings().last());
        });
        running = job.titled("backup.running")
                .onSuccess(at -> {
                    told = Optional.empty();
                    last.set(at.orElse(null));
                })
                .onProblem(this::tell)
                .atEnd(() -> desk.tasks().later(EVERY, this::look));
        running.start();
    }

    /** Gives up what is under way; before the clinic is closed. */
    public void stop() {
        stopped = true;
        if (running != null) running.cancel();
    }

    private void tell(ProblemException problem) {
        boolean known = told.filter(problem.problem()::equals).isPresent();
        if (stopped || known || problem.problem() == Problem.CANCELLED) return;
        told = Optional.of(problem.problem());
        desk.notifications().problem(problem);
    }
}
