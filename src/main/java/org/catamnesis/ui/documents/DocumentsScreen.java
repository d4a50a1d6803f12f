package org.catamnesis.ui.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.page.PageModel;
import org.catamnesis.ui.common.page.PagePictures;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The section of a patient's page with the documents that results came from. */
public final class DocumentsScreen implements Screen {
    private final DocumentsModel model;
    private final DocumentActions actions;
    private final DocumentsController controller;
    private final Parent root;

    public DocumentsScreen(Desk desk, Rooms rooms, long patientId) {
        var page = new PageModel(desk.tasks(), new PagePictures(rooms.documents(), rooms.reader()));
        model = new DocumentsModel(desk.tasks(), rooms.documents(), page, patientId);
        actions = new DocumentActions(desk, rooms, patientId, model);
        controller = new DocumentsController(
                desk.words(), model, page, actions, document -> desk.navigator().document(document.id()));
        root = desk.views().load(FxmlView.DOCUMENTS, controller);
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String titleKey() {
        return "documents.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.DESCRIPTION;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        model.load();
        controller.focus();
    }

    /** Asks how a file from the disk is to be filed with the patient, and does it. */
    public void attach(Path file) {
        actions.attach(file);
    }

    @Override
    public void onHide() {
        model.close();
    }

    @Override
    public void go(Place place) {
        if (place instanceof Place.Source source) {
            model.light(source);
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        var keys = new ArrayList<>(List.of(Shortcut.of("Enter", "documents.key-open", controller::open)));
        keys.addAll(controller.view().shortcuts());
        return keys;
    }
}
