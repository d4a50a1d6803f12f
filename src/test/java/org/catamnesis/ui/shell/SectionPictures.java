package org.catamnesis.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;

/** Takes pictures of the sections of a patient's page, in both languages and appearances, to be looked at. */
final class SectionPictures {
    private SectionPictures() {}

    static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/sections"));
        OnFxThread.start();
        Path temporary = Files.createTempDirectory("sections");
        try (var clinic = new TestClinic(temporary)) {
            long patient = TestCourse.write(clinic.session());
            Rooms rooms = new Workstation(clinic.session()).rooms();
            var done = new CompletableFuture<Void>();
            Platform.runLater(() -> {
                try {
                    for (Language language : Language.values()) {
                        for (Appearance appearance : Appearance.values()) {
                            take(Desk.sameThread(language, appearance), rooms, patient, folder);
                        }
                    }
                    done.complete(null);
                } catch (Throwable e) {
                    done.completeExceptionally(e);
                }
            });
            done.get();
        }
        Platform.exit();
        System.exit(0);
    }

    private static void take(Desk desk, Rooms rooms, long patient, Path folder) throws Exception {
        Shell shell = new FloorPlan(desk, rooms).shell(() -> {});
        var pictures = new Screenshots(desk, folder, 1);
        Scene scene = pictures.scene(shell.root());
        desk.navigator().go(new Place.Patient(patient, "results"));
        key(scene, "#sheet", KeyCode.DOWN);
        key(scene, "#sheet", KeyCode.SPACE);
        pictures.take(scene, "result-details");
        type(scene);
        pictures.take(scene, "result-entry");
        key(scene, "#when", KeyCode.ESCAPE);
        for (String section : new String[] {"overview", "trend", "results"}) {
            desk.navigator().go(new Place.Patient(patient, section));
            pictures.take(scene, section);
        }
    }

    private static void type(Scene scene) {
        ((Button) scene.lookup("#add")).fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((TextField) scene.lookup("#when")).setText("2026-09-15 07:40");
        line(scene, 0, "alt", "680000", "9-50");
        line(scene, 1, "crea", "128", "57-97");
        line(scene, 2, "tac", "<2.0", "");
        var names = scene.getRoot().lookupAll(".entry-name").toArray(Node[]::new);
        names[3].requestFocus();
        ((TextField) names[3]).setText("hb");
        scene.getRoot().layout();
    }

    private static void line(Scene scene, int line, String name, String value, String interval) {
        Node[] names = scene.getRoot().lookupAll(".entry-name").toArray(Node[]::new);
        names[line].requestFocus();
        ((TextField) names[line]).setText(name);
        press(names[line], KeyCode.ENTER);
        ((TextField) scene.getRoot().lookupAll(".entry-value").toArray(Node[]::new)[line]).setText(value);
        Node last = scene.getRoot().lookupAll(".entry-interval").toArray(Node[]::new)[line];
        ((TextField) last).setText(interval);
        press(last, KeyCode.ENTER);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void key(Scene scene, String id, KeyCode code) {
        press(scene.lookup(id), code);
    }

    private static void press(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
