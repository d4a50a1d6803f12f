package org.catamnesis.ui.shell;

import java.io.File;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Screen;

/** The window of somebody who is signed in: rail, search, tabs and status bar around the screens, which meet here. */
public final class Shell {
    private final ShellModel model;
    private final ShellController controller;
    private final Parent root;

    /**
     * @param rooms the rooms that exist, the first of which opens
     * @param patients makes the page of a patient
     * @param search finds patients by what was typed; called on a background thread
     */
    public Shell(
            Desk desk,
            SignedIn signedIn,
            List<Screen> rooms,
            LongFunction<OpenPatient> patients,
            Function<String, List<Hit>> search) {
        model = new ShellModel(rooms, patients);
        controller = new ShellController(desk, model, new SearchModel(desk.tasks(), search), signedIn);
        root = desk.views().load(FxmlView.SHELL, controller);
        desk.navigator().guide(model::go);
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                drop(event.getDragboard().getFiles());
                event.setDropCompleted(true);
            }
        });
        model.back();
    }

    /** Files dropped anywhere on the window are for the inbox. */
    void drop(List<File> files) {
        model.go(new Place.Files(files.stream().map(File::toPath).toList()));
    }

    public Parent root() {
        return root;
    }

    public ShellModel model() {
        return model;
    }

    /** Which screen and patients are open, and what was typed there and not saved. */
    public Draft unsaved() {
        return OpenWork.of(model);
    }

    /** Opens the same screens and patients again and puts back what was typed. */
    public void resume(Draft draft) {
        OpenWork.resume(model, draft);
    }

    /** Shows the keys of the screen in view, as {@code ?} does. */
    public void showKeys() {
        controller.showKeys();
    }

    public void hideKeys() {
        controller.hideKeys();
    }

    /**
     * Makes the keys of the window work in the scene that shows it.
     *
     * @return stops listening, so that nothing keeps a shell that is no longer shown
     */
    public Runnable listen(Scene scene) {
        return controller.listen(scene);
    }
}
