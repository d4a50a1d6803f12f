package org.catamnesis.ui.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.access.BackupSettings;
import org.catamnesis.access.Backups;
import org.catamnesis.access.ClinicRestore;
import org.catamnesis.access.ErasureRequest;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.backup.BackupInfo;
import org.catamnesis.clinic.backup.Schedule;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Work;

/** The backups of the clinic, what is set for them, and what was asked to be erased. */
final class BackupModel {
    private final Desk desk;
    private final Session session;
    private final Backups backups;
    private final ErasureStore erasures;
    private final ClinicRestore restore;
    private final ObjectProperty<LocalDateTime> last;
    private final ReadOnlyObjectWrapper<BackupPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ClinicRestore.Drill> drilled = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ClinicRestore.Restored> restored = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    BackupModel(Desk desk, Session session, ObjectProperty<LocalDateTime> last) {
        this.desk = desk;
        this.session = session;
        this.last = last;
        this.backups = new Backups(session);
        this.erasures = new ErasureStore(session);
        this.restore = new ClinicRestore(session.database());
    }

    ReadOnlyObjectProperty<BackupPage> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** What the last drill found; null before. */
    ReadOnlyObjectProperty<ClinicRestore.Drill> drilled() {
        return drilled.getReadOnlyProperty();
    }

    /** The clinic that came back; null before. */
    ReadOnlyObjectProperty<ClinicRestore.Restored> restored() {
        return restored.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void load() {
        desk.tasks()
                .run(this::read)
                .onSuccess(this::show)
                .onProblem(problem::set)
                .start();
    }

    private BackupPage read() {
        BackupSettings settings = backups.settings();
        List<BackupInfo> all = backups.list();
        List<ErasureRequest> requests = session.may(Operation.CONFIRM_ERASURE) ? erasures.requests() : List.of();
        return new BackupPage(
                settings, all, requests, LocalDateTime.now(session.database().clock()));
    }

    private void show(BackupPage read) {
        page.set(read);
        last.set(read.settings().last().orElse(null));
    }

    void backUp() {
        work("backup.running", progress -> backups.make(progress::step), _ -> {});
    }

    void save(Path folder, int hour) {
        BackupSettings seen = page.get().settings();
        BackupSettings wanted = new BackupSettings(folder, new Schedule(hour), seen.retention(), Optional.empty());
        work(
                null,
                _ -> {
                    backups.change(wanted);
                    return wanted;
                },
                _ -> desk.notifications().good("backup.saved"));
    }

    void drill(BackupInfo backup) {
        work("backup.drilling", progress -> restore.drill(session, backup.path(), progress::step), drilled::set);
    }

    void restore(BackupInfo backup, Path folder) {
        work(
                "backup.restoring",
                progress -> restore.restore(session, backup.path(), new ClinicFolder(folder), progress::step),
                restored::set);
    }

    void erase(ErasureRequest request) {
        work(
                null,
                _ -> {
                    erasures.confirm(request.patientId());
                    return request;
                },
                _ -> desk.notifications().good("erase.done"));
    }

    void withdraw(ErasureRequest request) {
        work(
                null,
                _ -> {
                    erasures.withdraw(request.patientId());
                    return request;
                },
                _ -> desk.notifications().good("erase.withdrawn"));
    }

    private <T> void work(String title, Work<T> work, java.util.function.Consumer<T> then) {
        problem.set(null);
        busy.set(true);
        var job = desk.tasks()
                .run(work)
                .onSuccess(done -> {
                    then.accept(done);
                    load();
                })
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false));
        if (title != null) job.titled(title);
        job.start();
    }
}
