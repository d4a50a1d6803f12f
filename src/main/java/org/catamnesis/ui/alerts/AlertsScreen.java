package org.catamnesis.ui.alerts;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What the rules noticed about a patient, and the answers to it. */
public final class AlertsScreen implements Screen {
    private final AlertsModel model;
    private final AlertsController controller;
    private final Parent root;

    public AlertsScreen(Desk desk, Rooms rooms, long patientId) {
        model = new AlertsModel(desk, rooms, patientId);
        controller = new AlertsController(desk, model);
        root = desk.views().load(FxmlView.ALERTS, controller);
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public String titleKey() {
        return "alert.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.NOTIFICATIONS;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return model.mayAnswer()
                ? List.of(
                        Shortcut.of("Shortcut+Enter", "alert.acknowledge", controller::acknowledge),
                        Shortcut.of("Shortcut+P", "alert.snooze", controller::snooze),
                        Shortcut.of("Shortcut+D", "alert.dismiss", controller::dismiss))
                : List.of();
    }

    @Override
    public Draft unsaved() {
        return controller.unsaved();
    }

    @Override
    public void resume(Draft draft) {
        controller.resume(draft);
    }

    @Override
    public void onShow() {
        model.load();
    }

    @Override
    public void news() {
        model.load();
    }
}
