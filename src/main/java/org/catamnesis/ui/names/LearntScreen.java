package org.catamnesis.ui.names;

import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The names and units that the clinic has learnt from corrections, which can be revoked. */
public final class LearntScreen implements Screen {
    private final LearntModel model;
    private final Parent root;

    public LearntScreen(Desk desk, Rooms rooms) {
        model = new LearntModel(desk, rooms);
        root = desk.views().load(FxmlView.LEARNT, new LearntController(desk.words(), rooms.catalogue(), model));
    }

    @Override
    public String name() {
        return "learnt";
    }

    @Override
    public String titleKey() {
        return "names.learnt";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.SCHOOL;
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
