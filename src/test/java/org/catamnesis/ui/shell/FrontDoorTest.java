package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {
    private final List<Path> entered = new ArrayList<>();
    private Path folder;
    private Stage stage;
    private FrontDoor door;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        OnFxThread.start();
        try (var clinic = new TestClinic(home)) {
            new PatientDirectory(clinic.session())
                    .add(
                            Demographics.of("张伟", Sex.MALE, LocalDate.of(1980, 2, 3)),
                            List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")));
            folder = clinic.folder().path();
        }
        door = OnFxThread.call(() -> {
            stage = new Stage();
            var desk = Desk.live(Language.ENGLISH, Appearance.LIGHT);
            return new FrontDoor(
                    desk,
                    new MainWindow(desk, stage),
                    new ClinicDoor(TestClinic.CLOCK, Platform::isFxApplicationThread),
                    session -> {
                        var workstation = new Workstation(session);
                        return new OpenClinic(workstation.rooms(), workstation::lock, workstation::close);
                    },
                    entered::add);
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
    void oneSignsInFindsAPatientByTwoLettersAndSignsOut() throws Exception {
        OnFxThread.call(() -> {
            door.begin(folder);
            return null;
        });
        OnFxThread.until(() -> node("#form").map(Node::isVisible).orElse(false));
        OnFxThread.call(() -> {
            field("#user").setText("doctor");
            field("#password").setText(new String(TestClinic.PASSWORD));
            ((Button) node("#signIn").orElseThrow()).fire();
            return null;
        });
        OnFxThread.until(() -> node("#todayFilter").map(Node::isVisible).orElse(false));
        assertEquals(List.of(folder), entered);
        OnFxThread.call(() -> {
            field("#search").setText("zw");
            return null;
        });
        OnFxThread.until(() -> {
            Event.fireEvent(
                    field("#search"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return !texts(".patient-tab").isEmpty();
        });
        OnFxThread.until(() -> texts("#mrn").contains("MRN S000123"));
        assertEquals(List.of("张伟"), OnFxThread.call(() -> texts(".patient-tab")));
        OnFxThread.call(() -> {
            stage.getScene().getRoot().lookupAll(".rail-tools .button").stream()
                    .map(Button.class::cast)
                    .filter(button -> "Sign out".equals(button.getAccessibleText()))
                    .forEach(Button::fire);
            return null;
        });
        OnFxThread.until(() -> node("#form").map(Node::isVisible).orElse(false));
        assertTrue(OnFxThread.call(() -> node("#mrn").isEmpty()));
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
