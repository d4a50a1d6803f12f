package org.catamnesis.ui.today;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.demo.DemoUsers;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Toolkit;
import org.catamnesis.ui.shell.ScreenTour;

/** Takes pictures of the list of the day alone, in both languages and appearances, to be looked at. */
final class TodayPictures {
    private TodayPictures() {}

    static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/today"));
        Clock clock = Clock.fixed(Instant.parse("2026-09-15T01:00:00Z"), ZoneOffset.ofHours(8));
        Path place = Files.createTempDirectory("today");
        var clinic = new ClinicFolder(place.resolve("clinic"));
        new DemoClinic(clock, () -> false)
                .create(clinic, new DemoSize(100, 0), (_, _) -> {})
                .database()
                .close();
        Toolkit.startHeadless();
        var door = new ClinicDoor(clock, () -> false);
        for (Language language : Language.values())
            for (Appearance appearance : Appearance.values())
                try (var workstation = Workstation.open(
                        door, clinic, DemoUsers.NURSE, DemoUsers.PASSWORD.toCharArray(), Optional.empty())) {
                    workstation.rooms().directory().load();
                    new ScreenTour(language, appearance, out, 1).day(workstation.rooms());
                }
        System.exit(0);
    }
}
