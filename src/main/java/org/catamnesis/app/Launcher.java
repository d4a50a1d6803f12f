package org.catamnesis.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.shell.FloorPlan;
import org.catamnesis.ui.shell.MainWindow;
import org.catamnesis.ui.start.StartFlow;

/** Starts the toolkit, leads into a clinic, and puts the workstation together for whoever signs in. */
public final class Launcher extends Application {
    private final UserFolders folders = UserFolders.ofThisUser();
    private final Preferences preferences = new Preferences(folders.settings());
    private Desk desk;
    private MainWindow window;
    private Workstation open;

    /** @param clinic the folder to open, else the one that was open last */
    public static void open(Optional<Path> clinic) {
        launch(Launcher.class, clinic.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        desk = Desk.live(preferences.language(), Appearance.ofCode(preferences.appearance()));
        desk.words().messages().addListener((_, _, messages) -> preferences.language(messages.language()));
        desk.theme().appearance().addListener((_, _, appearance) -> preferences.appearance(appearance.code()));
        window = new MainWindow(desk, stage);
        begin(getParameters().getRaw().stream()
                .findFirst()
                .map(Path::of)
                .or(preferences::lastClinic)
                .orElseGet(folders::firstClinic));
    }

    private void begin(Path folder) {
        ClinicDoor door = new ClinicDoor(Clock.systemDefaultZone(), Platform::isFxApplicationThread);
        StartFlow flow = new StartFlow(desk, door, this::enter);
        window.show(flow.root());
        flow.begin(folder);
    }

    private void enter(Session session) {
        Path folder = session.database().folder().path();
        preferences.lastClinic(folder);
        desk.tasks()
                .run(() -> ready(session))
                .onSuccess(workstation -> {
                    open = workstation;
                    window.show(new FloorPlan(desk, workstation.rooms()).shell(() -> leave(folder)));
                })
                .start();
    }

    /** With the names opened and the reader's process started, so that neither is waited for later. */
    private static Workstation ready(Session session) {
        Workstation workstation = new Workstation(session);
        if (session.may(Operation.VIEW_PATIENTS))
            workstation.rooms().directory().load();
        if (session.may(Operation.READ_REPORTS)) workstation.rooms().reader().warm();
        return workstation;
    }

    private void leave(Path folder) {
        close();
        begin(folder);
    }

    @Override
    public void stop() {
        close();
    }

    private void close() {
        if (open != null) open.close();
        open = null;
    }
}
