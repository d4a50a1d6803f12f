package org.catamnesis.ui.clinic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class ClinicScreenTest {
    @Test
    void itSaysWhichClinicThisIsAndWhatComesWithARole(@TempDir Path folder) {
        try (var clinic = new TestClinic(folder)) {
            Rooms rooms = new Workstation(clinic.session()).rooms();
            Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
            var scene = new Scene(new ClinicScreen(desk, rooms).root(), 1094, 700);
            assertTrue(texts(scene).containsAll(List.of("Test clinic", "Doctor", "Nurse", "Researcher")));
            desk.words().speak(Language.CHINESE);
            assertTrue(texts(scene).containsAll(List.of("医生", "管理员")));
            rooms.reader().close();
        }
    }

    private static List<String> texts(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }
}
