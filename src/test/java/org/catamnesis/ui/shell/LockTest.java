package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    private final List<Rooms> furnished = new ArrayList<>();
    private Path folder;
    private Stage stage;
    private Desk desk;
    private FrontDoor door;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        OnFxThread.start();
        try (var clinic = new TestClinic(home)) {
            new PatientDirectory(clinic.session())
                    .add(
                            Demographics.of("张伟", Sex.MALE, LocalDate.of(1980, 2, 3)),
                            List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")));
            ClinicDoor.addUser(
                    clinic.session(), new NewAccount("nurse", "Nurse Test", Set.of(Role.NURSE)), TestClinic.PASSWORD);
            folder = clinic.folder().path();
        }
        door = OnFxThread.call(() -> {
            stage = new Stage();
            desk = Desk.live(Language.ENGLISH, Appearance.LIGHT);
            return new FrontDoor(
                    desk,
                    new MainWindow(desk, stage),
                    new ClinicDoor(TestClinic.CLOCK, Platform::isFxApplicationThread),
                    session -> {
                        var workstation = new Workstation(session);
                        workstation.rooms().directory().load();
                        furnished.add(workstation.rooms());
                        return new OpenClinic(workstation.rooms(), workstation::lock, workstation::close);
                    },
                    _ -> {});
        });
        OnFxThread.call(() -> {
            door.begin(folder);
            return null;
        });
        signIn("doctor");
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
    void aLockedWindowShowsNoNameAndItsSessionOpensNothing() throws Exception {
        Rooms rooms = furnished.getFirst();
        OnFxThread.call(() -> {
            desk.copies().put("张伟 S000123");
            return null;
        });
        lock();
        assertFalse(OnFxThread.call(() -> texts(".label")).stream().anyMatch(text -> text.contains("张伟")));
        assertEquals("Catamnesis", OnFxThread.call(stage::getTitle));
        assertFalse(OnFxThread.call(() -> Clipboard.getSystemClipboard().hasString()));
        OnFxThread.until(() -> rooms.directory().index().size() == 0);
        OnFxThread.until(() -> !rooms.session().may(Operation.VIEW_PATIENTS));
        assertEquals(
                Problem.SESSION_ENDED,
                assertThrows(ProblemException.class, () -> rooms.patients().all())
                        .problem());
        assertTrue(rooms.session().seals().fingerprint("mrn", new byte[] {1}).isEmpty());
    }

    @Test
    void whatWasTypedIsThereAgainForTheSameUserAndForNobodyElse() throws Exception {
        press(KeyCode.DIGIT2);
        OnFxThread.until(() -> node("#count").map(Node::isVisible).orElse(false));
        press(KeyCode.N);
        OnFxThread.until(() -> node("#address").isPresent());
        OnFxThread.call(() -> {
            field("#name").setText("李娜");
            field("#mrn").setText("S000999");
            return null;
        });
        lock();
        OnFxThread.call(() -> {
            stage.getScene().getRoot().lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .forEach(Hyperlink::fire);
            return null;
        });
        signIn("nurse");
        assertTrue(node("#address").isEmpty());
        lock();
        unlockAs("doctor");
        OnFxThread.until(() -> node("#address").isPresent());
        assertEquals(
                "李娜 S000999",
                OnFxThread.call(
                        () -> field("#name").getText() + ' ' + field("#mrn").getText()));
    }

    @Test
    void aWrongPasswordKeepsItLockedAndTheRightOneOpensWhereItWas() throws Exception {
        OnFxThread.call(() -> {
            field("#search").setText("zw");
            return null;
        });
        OnFxThread.until(() -> {
            Event.fireEvent(field("#search"), key(KeyCode.ENTER, false));
            return !texts(".patient-tab").isEmpty();
        });
        lock();
        unlock("wrong horse");
        OnFxThread.until(() -> texts("#problem").stream().anyMatch(text -> text.contains("password")));
        unlock(new String(TestClinic.PASSWORD));
        OnFxThread.until(() -> texts(".patient-tab").equals(List.of("张伟")));
    }

    @Test
    void nothingKeepsTheSessionThatWasLeft() throws Exception {
        var session = new WeakReference<Session>(furnished.getFirst().session());
        furnished.clear();
        lock();
        unlock(new String(TestClinic.PASSWORD));
        OnFxThread.until(() -> node("#todayFilter").map(Node::isVisible).orElse(false));
        for (int i = 0; i < 100 && session.get() != null; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(null, session.get(), "something still reaches the session of before the lock");
    }

    private void lock() throws Exception {
        press(KeyCode.L);
        OnFxThread.until(() -> node("#unlock").isPresent());
    }

    private void press(KeyCode code) throws Exception {
        OnFxThread.call(() -> {
            Event.fireEvent(stage.getScene(), key(code, true));
            return null;
        });
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private void unlock(String password) throws Exception {
        OnFxThread.call(() -> {
            field("#password").setText(password);
            ((Button) node("#unlock").orElseThrow()).fire();
            return null;
        });
    }

    private void unlockAs(String user) throws Exception {
        OnFxThread.call(() -> {
            stage.getScene().getRoot().lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .forEach(Hyperlink::fire);
            return null;
        });
        signIn(user);
    }

    private void signIn(String user) throws Exception {
        OnFxThread.until(() -> node("#form").map(Node::isVisible).orElse(false));
        OnFxThread.call(() -> {
            field("#user").setText(user);
            field("#password").setText(new String(TestClinic.PASSWORD));
            ((Button) node("#signIn").orElseThrow()).fire();
            return null;
        });
        OnFxThread.until(() -> node("#search").isPresent());
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
                .toList();
    }
}
