package org.catamnesis.ui.reports;

import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** How reports come in: the watched folder of this workstation, and what the clinic wants typed twice. */
public final class ReportsScreen implements Screen {
    private final ReportsModel model;
    private final Parent root;

    public ReportsScreen(Desk desk, Rooms rooms) {
        model = new ReportsModel(desk, rooms.session());
        root = desk.views().load(FxmlView.REPORTS, new ReportsController(desk.words(), model));
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String titleKey() {
        return "reports.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.FOLDER_OPEN;
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
