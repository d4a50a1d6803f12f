package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.demo.DemoSheets;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTourTest {
    @Test
    void everyScreenOfAClinicIsPhotographed(@TempDir Path home) throws Exception {
        OnFxThread.start();
        try (var clinic = new TestClinic(home)) {
            var rooms = new Workstation(clinic.session()).rooms();
            rooms.directory().add(Demographics.of("测试一", Sex.FEMALE, LocalDate.of(1980, 2, 3)), List.of());
            var tour = new ScreenTour(Language.CHINESE, Appearance.DARK, home.resolve("pictures"), 1);
            DemoSheets.write(home.resolve("sheets"));
            tour.clinic(rooms, home.resolve("sheets"));
            List<String> names = tour.taken().stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertTrue(
                    names.containsAll(List.of(
                            "patients-zh-dark.png",
                            "patient-trend-zh-dark.png",
                            "patient-record-zh-dark.png",
                            "keys-zh-dark.png",
                            "spreadsheets-bad-zh-dark.png",
                            "column-mapping-zh-dark.png")),
                    names::toString);
            for (Path file : tour.taken()) {
                assertTrue(Files.size(file) > 5000, file::toString);
            }
            assertEquals(names.size(), names.stream().distinct().count());
            rooms.reader().close();
        }
    }
}
