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
import org.catamnesis.ui.shell.FrontDoor;
import org.catamnesis.ui.shell.MainWindow;
import org.catamnesis.ui.shell.OpenClinic;

/** Starts the toolkit, leads into a clinic, and puts the workstation together for whoever signs in. */
public final class Launcher extends Application {
    private final UserFolders folders = UserFolders.ofThisUser();
    private final Preferences preferences = new Preferences(folders.settings());
    private FrontDoor door;

    /** @param clinic the folder to open, else the one that was open last */
    public static void open(Optional<Path> clinic) {
        launch(Launcher.class, clinic.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Desk desk = Desk.live(preferences.language(), Appearance.ofCode(preferences.appearance()));
        desk.words().messages().addListener((_, _, messages) -> preferences.language(messages.language()));
        desk.theme().appearance().addListener((_, _, appearance) -> preferences.appearance(appearance.code()));
        door = new FrontDoor(
                desk,
                new MainWindow(desk, stage),
                new ClinicDoor(Clock.systemDefaultZone(), Platform::isFxApplicationThread),
                Launcher::furnish,
                preferences::lastClinic);
        door.begin(getParameters().getRaw().stream()
                .findFirst()
                .map(Path::of)
                .or(preferences::lastClinic)
                .orElseGet(folders::firstClinic));
    }

    /** With the names opened and the reader's process started, so that neither is waited for later. */
    private static OpenClinic furnish(Session session) {
        Workstation workstation = new Workstation(session);
        if (session.may(Operation.VIEW_PATIENTS))
            workstation.rooms().directory().load();
        if (session.may(Operation.READ_REPORTS)) workstation.rooms().reader().warm();
        return new OpenClinic(workstation.rooms(), workstation::lock, workstation::close);
    }

    @Override
    public void stop() {
        door.close();
    }
}
