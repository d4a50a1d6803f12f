package org.catamnesis.ui.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.backup.BackupInfo;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.OnFxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupScreenTest {
    @TempDir
    Path folder;

    private final SimpleObjectProperty<java.time.LocalDateTime> last = new SimpleObjectProperty<>();
    private TestClinic clinic;
    private BackupModel model;
    private javafx.scene.Scene scene;

    @BeforeEach
    void begin() throws Exception {
        OnFxThread.start();
        clinic = new TestClinic(folder);
        show(clinic.session());
    }

    private void show(Session session) throws Exception {
        OnFxThread.call(() -> {
            Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
            model = new BackupModel(desk, session, last);
            var controller = new BackupController(desk, model, clinic.folder().path(), _ -> {});
            scene = new javafx.scene.Scene(desk.views().load(FxmlView.BACKUP, controller), 1000, 700);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            model.load();
            return null;
        });
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    @Test
    void aBackupMadeByHandIsListedProvedAndRestored() throws Exception {
        assertEquals("No backup yet", label("#last").getText());
        fire("#backUp");
        assertEquals("Last backup 2026-09-15 08:00, today", label("#last").getText());
        assertEquals(1, table().getItems().size());
        assertEquals(table().getItems().getFirst().madeAt(), last.get());
        fire("#drill");
        assertTrue(label("#drilled").getText().startsWith("The backup of 2026-09-15 08:00 came back whole"));
        fire("#restore");
        assertTrue(
                label("#restoredText").getText().contains("0 findings"),
                label("#restoredText").getText());
        assertTrue(new ClinicFolder(folder.resolve("clinic-2026-09-15")).hasClinic());
    }

    @Test
    void aRefusalIsSaidBesideTheButton() throws Exception {
        fire("#backUp");
        fire("#restore");
        fire("#restore");
        assertTrue(
                label("#problem").getText().contains("new or empty place"),
                label("#problem").getText());
    }

    @Test
    void erasingTakesTwoSteps() throws Exception {
        Session doctor = clinic.session();
        long patient = new PatientStore(doctor)
                .add(Demographics.of("测试张伟", Sex.MALE, null), List.of())
                .id();
        new ErasureStore(doctor).ask(patient, "asked for in writing");
        ClinicDoor.addUser(
                doctor,
                new NewAccount("other", "Other", EnumSet.of(Role.ADMINISTRATOR)),
                "another horse".toCharArray());
        Session other = TestClinic.door().signIn(doctor.database(), "other", "another horse".toCharArray());
        show(other);
        Button erase = buttons().getLast();
        press(erase);
        assertEquals("Erase for good", erase.getText());
        assertFalse(new PatientStore(doctor).all().isEmpty());
        press(erase);
        assertTrue(new PatientStore(doctor).all().isEmpty());
        assertEquals(List.of(), buttons());
    }

    private List<Button> buttons() {
        return scene.lookup("#requests").lookupAll(".button").stream()
                .map(Button.class::cast)
                .toList();
    }

    private void fire(String id) throws Exception {
        press((Button) scene.lookup(id));
    }

    private static void press(Button button) throws Exception {
        OnFxThread.call(() -> {
            button.fire();
            return null;
        });
    }

    private Label label(String id) {
        return (Label) scene.lookup(id);
    }

    @SuppressWarnings("unchecked")
    private TableView<BackupInfo> table() {
        return (TableView<BackupInfo>) scene.lookup("#table");
    }
}
