package org.catamnesis.ui.trend;

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

/** The course of a patient as small multiples over one time axis. */
public final class TrendScreen implements Screen {
    private final Rooms rooms;
    private final long patientId;
    private final TrendModel model;
    private final Latest loads;
    private final TrendController controller;
    private final Parent root;

    public TrendScreen(Desk desk, Rooms rooms, long patientId) {
        this.rooms = rooms;
        this.patientId = patientId;
        model = new TrendModel(desk.words(), rooms.catalogue(), rooms.targets(), rooms.clock());
        loads = desk.tasks().latest();
        controller = new TrendController(desk, model, this::load);
        root = desk.views().load(FxmlView.TREND, controller);
    }

    @Override
    public String name() {
        return "trend";
    }

    @Override
    public String titleKey() {
        return "trend.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.TIMELINE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("A", "trend.other-axis", model::otherAxis),
                Shortcut.of("0", "trend.fit", model.sight()::fit),
                Shortcut.of("Left", "trend.key-earlier", () -> model.sight().step(-1)),
                Shortcut.of("Right", "trend.key-later", () -> model.sight().step(1)),
                Shortcut.of("Up", "trend.key-above", () -> model.sight().across(-1)),
                Shortcut.of("Down", "trend.key-below", () -> model.sight().across(1)),
                Shortcut.of("Shift+Left", "trend.key-back", () -> model.sight().pan(-0.25)),
                Shortcut.of("Shift+Right", "trend.key-on", () -> model.sight().pan(0.25)),
                Shortcut.of("Z", "trend.key-zoom", model.sight()::zoomToSelection));
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
