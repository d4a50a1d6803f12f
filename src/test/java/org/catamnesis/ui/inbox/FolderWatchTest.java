package org.catamnesis.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.report.SmallReport;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.WatchedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class FolderWatchTest {
    @TempDir
    Path folder;

    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final List<String> ripe = new ArrayList<>();
    private Path scans;
    private WatchedFolder setting;
    private FolderWatch watch;

    @BeforeEach
    void prepare() throws Exception {
        scans = Files.createDirectories(folder.resolve("扫描"));
        setting = new WatchedFolder(new ClinicFolder(Files.createDirectories(folder.resolve("clinic"))));
        watch = new FolderWatch(desk, setting, files -> files.forEach(file -> ripe.add(file.name())));
    }

    @Test
    void aFileIsTakenWhenItStoppedGrowingAndOnce() throws Exception {
        setting.watch(scans);
        Path growing = Files.writeString(scans.resolve("a.pdf"), "%PDF");
        Files.writeString(scans.resolve("b.pdf.part"), "%PDF");
        Files.createFile(scans.resolve("empty.pdf"));
        watch.look();
        Files.writeString(growing, "%PDF-1.7");
        watch.look();
        assertEquals(List.of(), ripe);
        watch.look();
        watch.look();
        assertEquals(List.of("a.pdf"), ripe);
        Files.writeString(growing, "%PDF-1.7 mended");
        watch.look();
        watch.look();
        assertEquals(List.of("a.pdf", "a.pdf"), ripe);
    }

    @Test
    void aFolderThatCannotBeReachedIsSaidOnce() throws Exception {
        watch.look();
        setting.watch(scans);
        Files.delete(scans);
        watch.look();
        watch.look();
        assertEquals(
                List.of(desk.words().now(Problem.WATCHED_FOLDER_MISSING.key())),
                desk.notifications().shown().stream()
                        .map(shown -> shown.text().getValue())
                        .toList());
        setting.stop();
        watch.look();
        assertEquals(Optional.empty(), setting.path());
    }

    @Test
    void whatTheClinicHasIsMovedAsideAndWhatIsNoReportStays() throws Exception {
        try (var clinic = new ReviewClinic(folder.resolve("second"))) {
            var model = new InboxModel(desk, clinic.rooms(), _ -> {});
            byte[] report = SmallReport.bytes();
            for (String name : List.of("one.pdf", "same.pdf")) {
                Files.write(scans.resolve(name), report);
            }
            Files.writeString(scans.resolve("notes.txt"), "no report");
            model.queue()
                    .add(Stream.of("one.pdf", "same.pdf", "notes.txt")
                            .map(name -> new Incoming.Watched(scans.resolve(name)))
                            .toList());
            assertEquals(List.of("notes.txt", "taken"), names(scans));
            assertEquals(List.of("one.pdf", "same.pdf"), names(scans.resolve("taken")));
            assertEquals(
                    new QueueState(false, 3, 3, 1, 0, ""), model.queue().state().get());
            assertEquals(
                    List.of("notes.txt", "one.pdf"),
                    model.shown().stream().map(InboxLine::fileName).toList());
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
