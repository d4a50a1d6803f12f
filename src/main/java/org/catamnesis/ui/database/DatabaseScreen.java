package org.catamnesis.ui.database;

import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.ServerForm;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What the clinic lies in, and the way from its file to a server that several workstations share. */
public final class DatabaseScreen implements Screen {
    private final DatabaseModel model;
    private final Parent root;

    /** @param leave ends the session, once the clinic is elsewhere */
    public DatabaseScreen(Desk desk, Rooms rooms, Runnable leave) {
        model = new DatabaseModel(desk, rooms.session(), leave);
        root = desk.views().load(FxmlView.DATABASE, new DatabaseController(desk.words(), model, new ServerForm(desk)));
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String titleKey() {
        return "database.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.STORAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        model.count();
    }
}
