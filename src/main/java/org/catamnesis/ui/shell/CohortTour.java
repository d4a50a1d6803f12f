package org.catamnesis.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.catamnesis.ui.cohorts.CohortsScreen;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Screen;

/** The rooms of the cohorts; of the requests there, the newest waits, and one expired, was refused and was written. */
final class CohortTour {
    private static final int HITS = 3;
    private final Desk desk;
    private final Scene scene;
    private final CohortsScreen screen;

    static CohortTour of(Desk desk, Scene scene, Shell shell) {
        Screen room = shell.model().room("cohorts").orElseThrow();
        return new CohortTour(desk, scene, (CohortsScreen) room);
    }

    private CohortTour(Desk desk, Scene scene, CohortsScreen screen) {
        this.desk = desk;
        this.scene = scene;
        this.screen = screen;
    }

    /** Each picture's name with what leads to it, in this order. */
    Map<String, Runnable> views() {
        Map<String, Runnable> views = new LinkedHashMap<>();
        views.put("cohorts-statistics-before", () -> {
            desk.navigator().go(new Place.Room("cohorts"));
            room("statistics");
        });
        views.put("cohorts-statistics", () -> ((Button) scene.lookup("#compute")).fire());
        views.put("cohorts-privacy", () -> room("privacy"));
        views.put("cohorts-privacy-limited", () -> ((RadioButton) scene.lookup("#policy-P1")).fire());
        views.put("cohorts-export", () -> {
            ((RadioButton) scene.lookup("#policy-P2")).fire();
            room("export");
        });
        views.put("cohorts-export-running", () -> screen.pose(true, 0));
        views.put("cohorts-export-waiver", () -> screen.pose(false, HITS));
        views.put("cohorts-request-waiver", () -> room("requests"));
        views.put("cohorts-request", () -> {
            screen.pose(false, 0);
            room("requests");
            request(0);
        });
        views.put("cohorts-request-expired", () -> request(1));
        views.put("cohorts-request-refused", () -> request(2));
        views.put("cohorts-request-written", () -> request(3));
        views.put("cohorts-history", () -> room("history"));
        views.put("cohorts-reidentify", () -> {
            room("reidentify");
            ((TextInputControl) scene.lookup("#studyId")).setText("PZZZZZZZZ");
        });
        return views;
    }

    private void request(int place) {
        ((ListView<?>) scene.lookup("#list")).getSelectionModel().select(place);
    }

    private void room(String name) {
        ((ToggleButton) scene.lookup("#room-" + name)).fire();
    }
}
