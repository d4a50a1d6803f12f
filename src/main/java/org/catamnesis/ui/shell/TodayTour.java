package org.catamnesis.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;

/** What the list of the day looks like while it is worked through. */
final class TodayTour {
    private final Desk desk;
    private final Scene scene;

    TodayTour(Desk desk, Scene scene) {
        this.desk = desk;
        this.scene = scene;
    }

    /** Each picture's name with what leads to it, in this order. */
    Map<String, Runnable> views() {
        Map<String, Runnable> views = new LinkedHashMap<>();
        views.put("today-call", () -> {
            desk.navigator().go(new Place.Room("today"));
            press(KeyCode.C);
        });
        views.put("today-call-reached", () -> press("#contactPane", KeyCode.DIGIT1));
        views.put("today-postpone", () -> {
            press("#contactPane", KeyCode.ESCAPE);
            for (int line = 0; line < 3; line++) {
                press(KeyCode.SPACE);
                press(KeyCode.DOWN);
            }
            press(KeyCode.P);
        });
        views.put("today-tell", () -> {
            press("#postponePane", KeyCode.ESCAPE);
            press(KeyCode.ESCAPE);
            chip("task");
            press(KeyCode.D);
        });
        views.put("today-grouped", () -> {
            press("#tellPane", KeyCode.ESCAPE);
            press(KeyCode.DIGIT0);
            press(KeyCode.G);
            press(KeyCode.G);
        });
        views.put("today-book", () -> {
            for (int times = 0; times < 3; times++) press(KeyCode.G);
            chip("overdue");
            press(KeyCode.B);
        });
        views.put("today-lost", () -> {
            press(KeyCode.DIGIT0);
            chip("lost");
            press(KeyCode.C);
        });
        views.put("today-no-match", () -> {
            press("#contactPane", KeyCode.ESCAPE);
            press(KeyCode.DIGIT0);
            ((TextField) scene.lookup("#todayFilter")).setText("zzzz");
        });
        views.put("today-later", () -> {
            ((TextField) scene.lookup("#todayFilter")).clear();
            chip("later");
        });
        return views;
    }

    /** Puts the list back as it was. */
    void end() {
        press(KeyCode.DIGIT0);
    }

    private void chip(String state) {
        ((ToggleButton) scene.lookup("#chip-" + state)).fire();
    }

    private void press(KeyCode key) {
        press(".today-list", key);
    }

    private void press(String where, KeyCode key) {
        Node target = scene.lookup(where);
        if (target != null)
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
