package org.catamnesis.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;

/** The follow-up protocols as they are read, with a mistake, and with what was changed. */
final class ProtocolTour {
    private static final int SECOND_BAND = 2;
    private final Desk desk;
    private final Scene scene;

    ProtocolTour(Desk desk, Scene scene) {
        this.desk = desk;
        this.scene = scene;
    }

    /** What leads to each, by the name of its picture, one after the other. */
    Map<String, Runnable> views() {
        Map<String, Runnable> views = new LinkedHashMap<>();
        views.put("settings-protocols", () -> desk.navigator().go(new Place.Settings("protocols")));
        views.put("protocol-mistake", () -> {
            ((Button) scene.lookup("#edit")).fire();
            type("#from", "70");
        });
        views.put("protocol-changes", () -> {
            type("#from", "60");
            type("#rhythm", "everyDays 14");
            ((ToggleButton) scene.lookup("#changesTab")).fire();
        });
        views.put("protocol-series", () -> {
            ((ToggleButton) scene.lookup("#datesTab")).fire();
            if (scene.lookup("#table") instanceof TableView<?> table)
                table.getSelectionModel().select(0);
        });
        return views;
    }

    private void type(String field, String text) {
        if (scene.lookup("#table") instanceof TableView<?> table)
            table.getSelectionModel().select(SECOND_BAND);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((TextField) scene.lookup(field)).setText(text);
    }

    /** Leaves the edit as it was. */
    void leave() {
        ((Button) scene.lookup("#cancel")).fire();
    }
}
