package org.catamnesis.ui.papers;

import javafx.scene.Parent;
import org.catamnesis.print.handout.PaperSettings;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What papers say of the clinic, and its own words for letters. */
public final class PapersScreen implements Screen {
    private final PapersController controller;
    private final Parent root;

    public PapersScreen(Desk desk, Rooms rooms) {
        controller = new PapersController(desk, rooms.clinic().name(), new PaperSettings(rooms.session()));
        root = desk.views().load(FxmlView.PAPERS, controller);
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String titleKey() {
        return "letter.papers";
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
        controller.load();
    }
}
