package org.catamnesis.ui.today;

import java.util.List;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Who is due, overdue, booked, here, or was missed, and what can be done about it; where a day in the clinic begins. */
public final class TodayScreen implements Screen {
    private static final Duration PAUSE = Duration.millis(400);
    private final Desk desk;
    private final Rooms rooms;
    private final TodayModel model;
    private final TodayController controller;
    private final Parent root;
    private boolean shown;
    private boolean waiting;

    public TodayScreen(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        model = new TodayModel(desk, rooms);
        controller = new TodayController(desk, rooms, model);
        root = desk.views().load(FxmlView.TODAY, controller);
        rooms.session().follow(() -> desk.tasks().show(this::news));
    }

    TodayModel model() {
        return model;
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public String titleKey() {
        return "today.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.TODAY;
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
        controller.onShow();
    }

    @Override
    public void onHide() {
        shown = false;
    }

    /** Follows what happens elsewhere, several things at once; out of view it is read when it is shown. */
    @Override
    public void news() {
        if (!shown || waiting) return;
        waiting = true;
        desk.tasks().later(PAUSE, () -> {
            waiting = false;
            if (shown && !rooms.session().database().closed()) model.load();
        });
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
