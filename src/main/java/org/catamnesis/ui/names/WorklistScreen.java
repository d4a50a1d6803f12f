package org.catamnesis.ui.names;

import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The mapping worklist: printed names that no analyte has, ordered by how often they occur. */
public final class WorklistScreen implements Screen {
    private final WorklistModel model;
    private final Parent root;

    public WorklistScreen(Desk desk, Rooms rooms) {
        model = new WorklistModel(desk, rooms.mappingWorklist());
        root = desk.views().load(FxmlView.WORKLIST, new WorklistController(desk.words(), rooms.catalogue(), model));
    }

    @Override
    public String name() {
        return "worklist";
    }

    @Override
    public String titleKey() {
        return "names.worklist";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PLAYLIST_ADD_CHECK;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        model.load();
    }
}
