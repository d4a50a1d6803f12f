package org.catamnesis.ui.timeline;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Everything that happened to a patient on lanes over the whole course. */
public final class TimelineScreen implements Screen {
    private final Rooms rooms;
    private final long patientId;
    private final TimelineModel model;
    private final TimelineController controller;
    private final Latest loads;
    private final Parent root;

    public TimelineScreen(Desk desk, Rooms rooms, long patientId) {
        this.rooms = rooms;
        this.patientId = patientId;
        model = new TimelineModel(desk.words(), rooms.clock());
        loads = desk.tasks().latest();
        controller = new TimelineController(desk, model, this::load);
        root = desk.views().load(FxmlView.TIMELINE, controller);
    }

    TimelineModel model() {
        return model;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String titleKey() {
        return "timeline.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.VIEW_DAY;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Left", "timeline.key-earlier", () -> model.step(-1)),
                Shortcut.of("Right", "timeline.key-later", () -> model.step(1)),
                Shortcut.of("Enter", "timeline.key-open", controller::open),
                Shortcut.of("Shift+Left", "trend.key-back", () -> model.sight().pan(-0.25)),
                Shortcut.of("Shift+Right", "trend.key-on", () -> model.sight().pan(0.25)),
                Shortcut.of("Plus", "timeline.key-closer", () -> model.sight().zoom(0.8)),
                Shortcut.of("Minus", "timeline.key-wider", () -> model.sight().zoom(1.25)),
                Shortcut.of("0", "trend.fit", model.sight()::fit));
    }

    @Override
    public void onShow() {
        load();
        controller.focus();
    }

    private void load() {
        loads.run(() -> rooms.charts().open(patientId))
                .onSuccess(model::show)
                .onProblem(_ -> model.failed())
                .start();
    }
}
