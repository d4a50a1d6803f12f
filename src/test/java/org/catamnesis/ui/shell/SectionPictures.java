package org.catamnesis.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
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
        for (String section : new String[] {"overview", "trend", "results"}) {
            desk.navigator().go(new Place.Patient(patient, section));
            pictures.take(scene, section);
        }
    }
}
