package org.catamnesis.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;

/** The choice of panels beside a trend, and a period of it as a table. */
record TrendTour(Desk desk, Scene scene, long patient) {
    private static final List<KeyCode> PERIOD =
            List.of(KeyCode.RIGHT, KeyCode.S, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.S);

    /** How to get to each view, by the name of its picture. */
    Map<String, Runnable> views() {
        Map<String, Runnable> views = new LinkedHashMap<>();
        views.put("trend-panels", () -> {
            desk.navigator().go(new Place.Patient(patient, "trend"));
            panels();
        });
        views.put("trend-period", () -> {
            panels();
            PERIOD.forEach(this::press);
        });
        return views;
    }

    private void panels() {
        if (scene.lookup("#panels") instanceof ToggleButton button) {
            button.fire();
        }
    }

    private void press(KeyCode key) {
        if (scene.lookup("#chart") != null) {
            Event.fireEvent(
                    scene.lookup("#chart"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }
}
