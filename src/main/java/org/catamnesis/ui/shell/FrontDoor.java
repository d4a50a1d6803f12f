package org.catamnesis.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Duration;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.LockSettings;
import org.catamnesis.access.SealedDraft;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.ui.backup.BackupWatch;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.ProblemPage;
import org.catamnesis.ui.lock.LockPage;
import org.catamnesis.ui.password.PasswordScreen;
import org.catamnesis.ui.start.StartFlow;

/** Leads people in and out: the start pages, then the window of the one who signed in, then the start again. */
public final class FrontDoor {
    private final Desk desk;
    private final MainWindow window;
    private final Function<Session, OpenClinic> furnish;
    private final Consumer<Path> entered;
    private final ClinicDoor door;
    private final StartFlow start;
    private final Map<Long, SealedDraft> kept = new HashMap<>();
    private Optional<OpenClinic> open = Optional.empty();
    private Optional<BackupWatch> backups = Optional.empty();
    private Optional<Shell> shown = Optional.empty();

    /**
     * @param furnish builds the rooms for a session; called away from the screen
     * @param entered hears the folder of each clinic that somebody came into
     */
    public FrontDoor(
            Desk desk,
            MainWindow window,
            ClinicDoor door,
            Function<Session, OpenClinic> furnish,
            Consumer<Path> entered) {
        this.desk = desk;
        this.window = window;
        this.door = door;
        this.furnish = furnish;
        this.entered = entered;
        this.start = new StartFlow(desk, door, this::enter);
    }

    private record Furnished(OpenClinic clinic, int lockMinutes) {}

    /** Shows the way into the clinic of this folder, or the page that makes one there. */
    public void begin(Path folder) {
        window.show(start.root());
        start.begin(folder);
    }

    /** Takes whoever works here to a place, such as the files that somebody brought; nobody goes while it is locked. */
    public void go(Place place) {
        shown.ifPresent(shell -> shell.model().go(place));
    }

    /** Closes the clinic that is open, if one is, and waits for it; for the end of the program. */
    public void close() {
        backups.ifPresent(BackupWatch::stop);
        open.ifPresent(clinic -> clinic.close().run());
        open = Optional.empty();
    }

    private void enter(Session session) {
        Path folder = session.database().folder().path();
        if (session.account().resetRequired()) {
            start.show(PasswordScreen.required(desk, session, () -> enter(session)));
            return;
        }
        start.waiting();
        desk.tasks()
                .run(() -> new Furnished(furnish.apply(session), new LockSettings(session).minutes()))
                .onSuccess(clinic -> show(session, folder, clinic))
                .onProblem(problem -> window.show(ProblemPage.of(
                        desk.words(), problem, () -> enter(session), () -> leave(folder, session.database()::close))))
                .start();
    }

    private void show(Session session, Path folder, Furnished furnished) {
        OpenClinic clinic = furnished.clinic();
        open = Optional.of(clinic);
        entered.accept(folder);
        Desk inside = desk.inside();
        Consumer<Path> leave = next -> {
            backups.ifPresent(BackupWatch::stop);
            inside.leave();
            leave(next, clinic.close());
        };
        Runnable[] lock = new Runnable[1];
        FloorPlan floor = new FloorPlan(inside, clinic.rooms(), leave);
        Shell shell = floor.shell(() -> lock[0].run(), () -> leave.accept(folder));
        lock[0] = () -> lock(session, clinic, shell, inside);
        shown = Optional.of(shell);
        window.show(shell, inside, Duration.minutes(furnished.lockMinutes()), lock[0]);
        backups = Optional.of(floor.backups());
        backups.get().look();
        Optional.ofNullable(kept.remove(session.account().id()))
                .flatMap(session::open)
                .ifPresent(draft -> shell.resume(Draft.of(draft)));
    }

    /** Leaves nothing of a patient in the window or in memory but what was not saved, sealed for its owner. */
    private void lock(Session session, OpenClinic clinic, Shell shell, Desk inside) {
        shown = Optional.empty();
        backups.ifPresent(BackupWatch::stop);
        kept.put(session.account().id(), session.seal(shell.unsaved().text()));
        desk.copies().clear();
        Path folder = session.database().folder().path();
        ClinicDatabase database = session.database();
        String user = session.account().userName();
        start.show(LockPage.of(
                desk,
                clinic.rooms().clinic().name(),
                session.account().displayName(),
                password -> door.signIn(database, user, password),
                this::enter,
                () -> leave(folder, database::close)));
        window.show(start.root());
        inside.leave();
        inside.tasks()
                .whenQuiet(() -> desk.tasks()
                        .run(() -> {
                            clinic.lock().run();
                            return folder;
                        })
                        .start());
    }

    private void leave(Path folder, Runnable close) {
        open = Optional.empty();
        shown = Optional.empty();
        desk.tasks()
                .run(() -> {
                    close.run();
                    return folder;
                })
                .onSuccess(this::begin)
                .start();
    }
}
