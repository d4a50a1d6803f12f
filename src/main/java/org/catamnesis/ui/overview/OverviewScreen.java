package org.catamnesis.ui.overview;

import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What changed since the last visit, and where a patient stands now. */
public final class OverviewScreen implements Screen {
    private final Rooms rooms;
    private final long patientId;
    private final OverviewModel model;
    private final Latest loads;
    private final OverviewController controller;
    private final Parent root;

    public OverviewScreen(Desk desk, Rooms rooms, long patientId) {
        this.rooms = rooms;
        this.patientId = patientId;
        model = new OverviewModel(desk.words(), rooms.catalogue(), rooms.targets(), rooms.clock());
        loads = desk.tasks().latest();
        controller = new OverviewController(desk, model);
        root = desk.views().load(FxmlView.OVERVIEW, controller);
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "overview.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.DASHBOARD;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        loads.run(() -> rooms.charts().open(patientId)).onSuccess(model::show).start();
        controller.focus();
    }
}
