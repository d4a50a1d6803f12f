package org.catamnesis.ui.reports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.DoubleEntry;
import org.catamnesis.access.DoubleEntrySettings;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.WatchedFolder;

/** Where new reports come from on this workstation, and which of their values the clinic wants typed twice. */
final class ReportsModel {
    private final Desk desk;
    private final Session session;
    private final WatchedFolder watched;
    private final DoubleEntrySettings settings;
    private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<DoubleEntry> twice = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private DoubleEntry saved;

    ReportsModel(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        watched = new WatchedFolder(session.database().folder());
        settings = new DoubleEntrySettings(session);
        twice.subscribe(this::save);
    }

    /** The watched folder, or null. */
    ReadOnlyObjectProperty<Path> folder() {
        return folder.getReadOnlyProperty();
    }

    /** Saved as soon as another is chosen; null before it was read. */
    ObjectProperty<DoubleEntry> twice() {
        return twice;
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    boolean mayChangeClinic() {
        return session.may(Operation.CHANGE_SETTINGS);
    }

    boolean mayWatch() {
        return session.may(Operation.READ_REPORTS);
    }

    private record Now(Optional<Path> folder, DoubleEntry twice) {}

    void load() {
        problem.set(null);
        desk.tasks()
                .run(() -> new Now(watched.path(), settings.chosen()))
                .onSuccess(now -> {
                    folder.set(now.folder().orElse(null));
                    saved = now.twice();
                    twice.set(now.twice());
                })
                .onProblem(problem::set)
                .start();
    }

    void watch(Path wanted) {
        problem.set(null);
        desk.tasks()
                .run(() -> {
                    watched.watch(wanted);
                    return wanted;
                })
                .onSuccess(now -> {
                    folder.set(now);
                    desk.notifications().good("reports.watching");
                })
                .onProblem(problem::set)
                .start();
    }

    void stop() {
        problem.set(null);
        desk.tasks()
                .run(() -> {
                    watched.stop();
                    return true;
                })
                .onSuccess(_ -> folder.set(null))
                .onProblem(problem::set)
                .start();
    }

    private void save(DoubleEntry wanted) {
        if (wanted == null || wanted == saved) {
            return;
        }
        desk.tasks()
                .run(() -> {
                    settings.change(wanted);
                    return wanted;
                })
                .onSuccess(now -> {
                    saved = now;
                    desk.notifications().good("reports.saved");
                })
                .onProblem(problem::set)
                .start();
    }
}
