package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.cohort.export.ExportVerification;
import org.catamnesis.demo.Brought;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.demo.DemoUsers;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.shell.FrontDoor;
import org.catamnesis.ui.shell.MainWindow;
import org.catamnesis.ui.shell.OpenClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole path in one window: sign in, search, a paper report, its review, the new point, its source, the export. */
class FromPaperToExportTest {
    private static final Clock CLOCK = TestClinic.CLOCK;
    private final AtomicReference<Rooms> rooms = new AtomicReference<>();
    private Desk desk;
    private Stage stage;
    private FrontDoor door;
    private Brought brought;
    private ClinicFolder folder;

    @TempDir
    Path home;

    @BeforeEach
    void makeAClinicWithPaperBesideIt() throws Exception {
        folder = new ClinicFolder(home.resolve("clinic"));
        var made = new DemoClinic(CLOCK, () -> false).create(folder, new DemoSize(60, 0), (_, _) -> {});
        made.database().close();
        brought = made.brought().getFirst();
        OnFxThread.start();
        door = OnFxThread.call(() -> {
            stage = new Stage();
            desk = Desk.live(Language.ENGLISH, Appearance.LIGHT);
            return new FrontDoor(
                    desk,
                    new MainWindow(desk, stage),
                    new ClinicDoor(CLOCK, Platform::isFxApplicationThread),
                    session -> {
                        var workstation = new Workstation(session);
                        workstation.rooms().directory().load();
                        rooms.set(workstation.rooms());
                        return new OpenClinic(workstation.rooms(), workstation::lock, workstation::close);
                    },
                    _ -> {});
        });
    }

    @AfterEach
    void close() throws Exception {
        door.close();
        OnFxThread.call(() -> {
            stage.hide();
            return null;
        });
    }

    @Test
    void aPaperReportBecomesAPointAndACohort() throws Exception {
        signIn();
        long patient = find(brought.report().mrn());
        int before = rooms.get().results().ofPatient(patient).size();

        drop();
        acceptByEnter(patient, before);
        LabResult read = rooms.get().results().ofPatient(patient).stream()
                .filter(result -> result.source() != null)
                .findFirst()
                .orElseThrow();
        assertEquals(1, read.source().region().page());

        showSource(read);
        Path export = export();
        assertEquals(Optional.empty(), ExportVerification.firstDifference(export));
        assertTrue(Files.readString(export.resolve("manifest.json")).contains("P2"));
    }

    private void signIn() throws Exception {
        OnFxThread.call(() -> {
            door.begin(folder.path());
            return null;
        });
        OnFxThread.until(() -> node("#form").map(Node::isVisible).orElse(false));
        OnFxThread.call(() -> {
            field("#user").setText(DemoUsers.DOCTOR);
            field("#password").setText(DemoUsers.PASSWORD);
            ((Button) node("#signIn").orElseThrow()).fire();
            return null;
        });
        OnFxThread.until(() -> node("#todayFilter").map(Node::isVisible).orElse(false));
    }

    private long find(String mrn) throws Exception {
        OnFxThread.call(() -> {
            field("#search").setText(mrn);
            return null;
        });
        OnFxThread.until(() -> {
            press(field("#search"), KeyCode.ENTER);
            return !texts(".patient-tab").isEmpty();
        });
        OnFxThread.until(() -> texts("#mrn").contains("MRN " + mrn));
        return rooms.get().directory().index().search(mrn).getFirst().id();
    }

    private void drop() throws Exception {
        OnFxThread.call(() -> {
            door.go(new Place.Files(List.of(brought.file())));
            return null;
        });
        OnFxThread.until(() -> node("#totals")
                .filter(totals -> ((Label) totals).getText().matches(".*\\d.*"))
                .isPresent());
    }

    /** From doubt to doubt, and then all of them. */
    private void acceptByEnter(long patient, int before) throws Exception {
        for (int i = 0; i < 40 && rooms.get().results().ofPatient(patient).size() == before; i++) {
            OnFxThread.call(() -> {
                node("#rows").ifPresent(rows -> press(rows, KeyCode.ENTER));
                return null;
            });
            OnFxThread.until(() -> !desk.tasks().busy().get());
        }
        assertTrue(rooms.get().results().ofPatient(patient).size() > before);
        OnFxThread.until(() -> node("#chart").isPresent());
    }

    private void showSource(LabResult read) throws Exception {
        var region = read.source().region();
        OnFxThread.call(() -> {
            door.go(new Place.Source(
                    read.source().documentId(),
                    region.page(),
                    region.x(),
                    region.y(),
                    region.width(),
                    region.height()));
            return null;
        });
        OnFxThread.until(() -> node(".page-marker").map(Node::isVisible).orElse(false));
    }

    private Path export() throws Exception {
        Path out = Files.createDirectory(home.resolve("out"));
        OnFxThread.call(() -> {
            var screen = new CohortsScreen(desk, rooms.get(), (_, _) -> Optional.of(out));
            stage.setScene(new Scene(screen.root(), 1294, 700));
            screen.onShow();
            return null;
        });
        OnFxThread.until(() -> texts("#export").toString().matches(".*\\d+ patients.*")
                && !node("#export").orElseThrow().isDisabled());
        OnFxThread.call(() -> {
            ((Button) node("#export").orElseThrow()).fire();
            return null;
        });
        OnFxThread.until(() -> texts("#resultTitle").contains("Exported and verified."));
        try (Stream<Path> made = Files.list(out)) {
            return made.findFirst().orElseThrow();
        }
    }

    private static void press(Node target, KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, false, false));
    }

    private Optional<Node> node(String selector) {
        return Optional.ofNullable(stage.getScene().lookup(selector));
    }

    private TextField field(String selector) {
        return (TextField) node(selector).orElseThrow();
    }

    private List<String> texts(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .map(found -> ((Labeled) found).getText())
                .distinct()
                .toList();
    }
}
