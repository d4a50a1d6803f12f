package org.catamnesis.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.shell.FloorPlan;
import org.catamnesis.ui.shell.Screenshots;
import org.catamnesis.ui.shell.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inbox and the review as they stand in the window, walked by keyboard. */
@ExtendWith(OnFxThread.class)
class InboxScreenTest {
    @TempDir
    Path folder;

    private ReviewClinic clinic;
    private Shell shell;
    private Scene scene;

    private void open(Language language) {
        Desk desk = Desk.sameThread(language, Appearance.LIGHT);
        shell = new FloorPlan(desk, clinic.rooms()).shell(() -> {});
        scene = new Screenshots(desk, folder, 1).scene(shell.root());
        shell.listen(scene);
        shell.model().go(new Place.Room("inbox"));
        layout();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReportWithTwoDoubtsIsOpenedLookedAtAndAcceptedByEnterAlone(Language language) {
        clinic = new ReviewClinic(folder);
        clinic.received(clinic.header(clinic.zhang), true);
        open(language);
        press(scene.lookup("#table"), KeyCode.ENTER);
        layout();
        assertEquals(
                language == Language.CHINESE ? "12 项就绪 · 2 项待核对" : "12 ready · 2 to look at",
                ((Label) scene.lookup("#totals")).getText());
        assertEquals(
                language == Language.CHINESE ? "接受 12 项结果" : "Accept 12 results",
                ((Button) scene.lookup("#accept")).getText());
        Node rows = scene.lookup("#rows");
        press(rows, KeyCode.ENTER);
        press(rows, KeyCode.ENTER);
        assertEquals(14, clinic.rooms().results().ofPatient(clinic.zhang.id()).size());
        assertEquals("patient", shell.model().shown().get().name());
    }

    @ParameterizedTest
    @EnumSource
    void aDoubtfulValueIsCorrectedWhereItStands(Language language) {
        clinic = new ReviewClinic(folder);
        clinic.received(clinic.header(clinic.zhang), true);
        open(language);
        press(scene.lookup("#table"), KeyCode.ENTER);
        layout();
        var rows = (TableView<?>) scene.lookup("#rows");
        press(rows, KeyCode.F2);
        layout();
        var editor = (TextField) rows.lookup(".cell-editor");
        assertNotNull(editor);
        editor.setText("8.9");
        press(editor, KeyCode.ENTER);
        layout();
        assertTrue(((Label) scene.lookup("#totals")).getText().startsWith("13"));
    }

    @ParameterizedTest
    @EnumSource
    void aStrangersReportWaitsUntilThePatientIsAdded(Language language) {
        clinic = new ReviewClinic(folder);
        clinic.received(new ReportHeader("测试王强", "男", "52岁", null, "S000777"), false);
        open(language);
        press(scene.lookup("#table"), KeyCode.ENTER);
        layout();
        var accept = (Button) scene.lookup("#accept");
        assertTrue(accept.isDisabled());
        ((Button) scene.lookup("#addPatient")).fire();
        assertTrue(!accept.isDisabled());
        press(scene.lookup("#rows"), KeyCode.ENTER);
        List<Patient> added = clinic.rooms().directory().index().search("S000777");
        assertEquals(List.of("测试王强"), added.stream().map(Patient::name).toList());
        assertEquals(
                12, clinic.rooms().results().ofPatient(added.getFirst().id()).size());
    }

    @ParameterizedTest
    @EnumSource
    void enterThatIsHeldDownAcceptsNothing(Language language) {
        clinic = new ReviewClinic(folder);
        clinic.received(clinic.header(clinic.zhang), false);
        open(language);
        for (int i = 0; i < 5; i++) {
            layout();
            Node focused = i == 0 ? scene.lookup("#table") : scene.lookup("#rows");
            Event.fireEvent(
                    focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
        assertEquals(List.of(), clinic.rooms().results().ofPatient(clinic.zhang.id()));
        release(KeyCode.ENTER);
        press(scene.lookup("#rows"), KeyCode.ENTER);
        assertEquals(12, clinic.rooms().results().ofPatient(clinic.zhang.id()).size());
    }

    private void layout() {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void press(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        release(code);
    }

    private void release(KeyCode code) {
        Event.fireEvent(
                shell.model().shown().get().root(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }
}
