package org.catamnesis.ui.inbox;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.shell.FloorPlan;
import org.catamnesis.ui.shell.Shell;

/** The inbox in a real window with real background threads, which counts the keys that are pressed in it. */
public final class InboxWindow implements AutoCloseable {
    private final Desk desk;
    private final Shell shell;
    private final Stage stage;
    private int pressed;

    /** A window of 1366 x 768. */
    public InboxWindow(Rooms rooms) throws Exception {
        OnFxThread.start();
        desk = OnFxThread.call(() -> Desk.live(Language.CHINESE, Appearance.LIGHT));
        shell = OnFxThread.call(() -> new FloorPlan(desk, rooms).shell(() -> {}));
        stage = OnFxThread.call(() -> {
            var shown = new Stage();
            var scene = new Scene(shell.root(), 1366, 768);
            desk.theme().dress(scene);
            shell.listen(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> pressed++);
            shown.setScene(scene);
            shown.setX(0);
            shown.setY(0);
            shown.show();
            shown.requestFocus();
            desk.navigator().go(new Place.Room("inbox"));
            return shown;
        });
        OnFxThread.until(() -> !desk.tasks().busy().get());
    }

    /** What dropping files on the window does. */
    public void drop(List<Path> files) throws Exception {
        OnFxThread.call(() -> {
            shell.model().go(new Place.Files(files));
            return null;
        });
    }

    int pressed() throws Exception {
        return OnFxThread.call(() -> pressed);
    }

    Node node(String id) throws Exception {
        return javafx.application.Platform.isFxApplicationThread()
                ? stage.getScene().lookup(id)
                : OnFxThread.call(() -> stage.getScene().lookup(id));
    }

    /** Whether nothing is being read or looked up any more. */
    public boolean quiet() {
        return !desk.tasks().busy().get();
    }

    @Override
    public void close() throws Exception {
        OnFxThread.call(() -> {
            stage.hide();
            desk.tasks().running().forEach(task -> task.cancel());
            return null;
        });
    }
}
