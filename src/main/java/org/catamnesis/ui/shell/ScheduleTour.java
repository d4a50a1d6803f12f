package org.catamnesis.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;

/** The views of the calendar that a tour stops at. */
final class ScheduleTour {
    private final Desk desk;
    private final Scene scene;

    ScheduleTour(Desk desk, Scene scene) {
        this.desk = desk;
        this.scene = scene;
    }

    /** What leads to each, by the name of its picture; walk through them in their order. */
    Map<String, Runnable> views() {
        Map<String, Runnable> views = new LinkedHashMap<>();
        views.put("schedule-month", () -> {
            desk.navigator().go(new Place.Room("schedule"));
            toggle("#monthTab");
        });
        views.put("schedule-day", () -> toggle("#dayTab"));
        views.put("schedule-week", () -> toggle("#weekTab"));
        views.put("schedule-drag", this::drag);
        views.put("schedule-hours", () -> {
            release();
            toggle("#hoursTab");
        });
        views.put("schedule-closed", () -> {
            if (scene.lookup("#list") instanceof ListView<?> hours)
                hours.getSelectionModel().selectFirst();
            toggle("#closedTab");
        });
        views.put("schedule-whom", () -> {
            press("#bookSomebody");
            if (scene.lookup("#chooserText") instanceof TextField chooser) chooser.setText("S000007");
        });
        views.put("schedule-booking", () -> press("#forPatient"));
        return views;
    }

    private void toggle(String id) {
        if (scene.lookup(id) instanceof ToggleButton button) button.fire();
    }

    private void press(String id) {
        if (scene.lookup(id) instanceof Button button) button.fire();
    }

    private void drag() {
        Node block = scene.lookup(".appointment-block.state-booked");
        if (block == null) return;
        Bounds at = block.localToScene(block.getBoundsInLocal());
        mouse(block, MouseEvent.MOUSE_PRESSED, at.getCenterX(), at.getCenterY());
        mouse(block, MouseEvent.MOUSE_DRAGGED, at.getCenterX() - 40, at.getCenterY() + 60);
    }

    private void release() {
        Node block = scene.lookup(".appointment-block.state-booked");
        if (block == null) return;
        Bounds at = block.localToScene(block.getBoundsInLocal());
        mouse(block, MouseEvent.MOUSE_PRESSED, at.getCenterX(), at.getCenterY());
        mouse(block, MouseEvent.MOUSE_RELEASED, at.getCenterX(), at.getCenterY());
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(node, x, y)));
    }
}
