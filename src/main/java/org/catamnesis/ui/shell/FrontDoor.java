package org.catamnesis.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.ProblemPage;
import org.catamnesis.ui.password.PasswordScreen;
import org.catamnesis.ui.start.StartFlow;

/** Leads people in and out: the start pages, then the window of the one who signed in, then the start again. */
public final class FrontDoor {
    private final Desk desk;
    private final MainWindow window;
    private final Function<Session, OpenClinic> furnish;
    private final Consumer<Path> entered;
    private final StartFlow start;
    private Optional<OpenClinic> open = Optional.empty();

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
        this.furnish = furnish;
        this.entered = entered;
        this.start = new StartFlow(desk, door, this::enter);
    }

    /** Shows the way into the clinic of this folder, or the page that makes one there. */
    public void begin(Path folder) {
        window.show(start.root());
        start.begin(folder);
    }

    /** Closes the clinic that is open, if one is, and waits for it; for the end of the program. */
    public void close() {
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
                .run(() -> furnish.apply(session))
                .onSuccess(clinic -> {
                    open = Optional.of(clinic);
                    entered.accept(folder);
                    window.show(new FloorPlan(desk, clinic.rooms()).shell(() -> leave(folder, clinic.close())));
                })
                .onProblem(problem -> window.show(ProblemPage.of(
                        desk.words(), problem, () -> enter(session), () -> leave(folder, session.database()::close))))
                .start();
    }

    private void leave(Path folder, Runnable close) {
        open = Optional.empty();
        desk.tasks()
                .run(() -> {
                    close.run();
                    return folder;
                })
                .onSuccess(this::begin)
                .start();
    }
}
