package org.catamnesis.ui.trend;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.PendingResults;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.TrendPanel;
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
    private record Loaded(ResultGrades grades, List<TrendPanel> panels) {}

    private final Rooms rooms;
    private final long patientId;
    private final TrendModel model;
    private final PanelKeeping keeping;
    private final Latest loads;
    private final Latest inbox;
    private final TrendController controller;
    private final Parent root;

    public TrendScreen(Desk desk, Rooms rooms, long patientId) {
        this.rooms = rooms;
        this.patientId = patientId;
        model = new TrendModel(desk.words(), rooms.catalogue(), rooms.clock());
        loads = desk.tasks().latest();
        inbox = desk.tasks().latest();
        keeping = new PanelKeeping(desk, rooms.session(), model);
        controller = new TrendController(desk, model, keeping, this::load);
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
                Shortcut.of("Z", "trend.key-zoom", model.sight()::zoomToSelection),
                Shortcut.of("S", "trend.key-mark", model.sight()::mark),
                Shortcut.of("P", "trend.panels-key", controller::togglePanels),
                Shortcut.of("Ctrl+C", "trend.copy-table", controller::copyTable),
                Shortcut.of("Ctrl+Shift+C", "trend.copy-picture", controller::copyPicture));
    }

    @Override
    public void onShow() {
        load();
        controller.focus();
    }

    private void load() {
        loads.run(() -> {
                    PatientChart chart = rooms.charts().open(patientId);
                    return new Loaded(rooms.grades(chart), keeping.of(TrendPanel.organ(chart)));
                })
                .onSuccess(loaded -> {
                    model.show(loaded.grades, loaded.panels);
                    waiting();
                })
                .onProblem(_ -> model.failed())
                .start();
    }

    /** What waits in the inbox comes after the chart, which does not wait for it. */
    private void waiting() {
        if (rooms.session().may(Operation.READ_REPORTS)) {
            inbox.run(() -> new PendingResults(rooms.documents())
                            .of(patientId, rooms.directory().index()))
                    .onSuccess(model::waiting)
                    .start();
        }
    }
}
