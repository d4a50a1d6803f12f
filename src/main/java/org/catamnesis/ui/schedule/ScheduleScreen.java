package org.catamnesis.ui.schedule;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The clinic's calendar: who comes when, how full its hours are, and what is amiss. */
public final class ScheduleScreen implements Screen {
    private final ScheduleModel model;
    private final ScheduleController controller;
    private final Parent root;
    private boolean shown;

    public ScheduleScreen(Desk desk, Rooms rooms) {
        model = new ScheduleModel(desk, rooms);
        controller = new ScheduleController(desk, rooms, model);
        root = desk.views().load(FxmlView.SCHEDULE, controller);
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public String titleKey() {
        return "schedule.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.EVENT;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return controller.shortcuts();
    }

    @Override
    public void onShow() {
        shown = true;
        model.load();
        controller.focus();
    }

    @Override
    public void onHide() {
        shown = false;
    }

    @Override
    public void news() {
        if (shown) model.load();
    }

    @Override
    public Draft unsaved() {
        return controller.unsaved();
    }

    @Override
    public void resume(Draft draft) {
        controller.resume(draft);
    }
}
