package org.catamnesis.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen and {@code catamnesis due}, which prints the worklist as it is, show the same lines. */
class TodayIsDueTest {
    private static final String PASSWORD = "catamnesis-demo";

    @TempDir
    Path folder;

    @Test
    void theScreenShowsTheWorklistLineByLine() {
        ClinicFolder clinic = new ClinicFolder(folder.resolve("clinic"));
        new DemoClinic(TestClinic.CLOCK, () -> false)
                .create(clinic, new DemoSize(40, 0), (_, _) -> {})
                .database()
                .close();
        try (Workstation workstation =
                Workstation.open(TestClinic.door(), clinic, "nurse", PASSWORD.toCharArray(), Optional.empty())) {
            Rooms rooms = workstation.rooms();
            LocalDate today = LocalDate.now(rooms.clock());
            Messages messages = new Messages(Language.CHINESE);
            for (LocalDate day : List.of(today, today.plusDays(10))) {
                List<TodayLine> screen = TodayFacts.read(rooms, day, messages).lines().stream()
                        .filter(line -> TodayFilter.ALL.shows(line, day))
                        .toList();
                List<WorkItem> command = rooms.worklist().on(day);
                WorklistWords words = new WorklistWords(messages, rooms.catalogue());
                assertTrue(command.size() > 10, "the demo has something due");
                assertEquals(command, screen.stream().map(TodayLine::item).toList());
                assertEquals(
                        command.stream()
                                .map(item -> words.reason(item.reason()))
                                .toList(),
                        screen.stream().map(TodayLine::why).toList());
            }
        }
    }
}
