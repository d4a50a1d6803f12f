package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.followup.signing.SignOff;
import org.catamnesis.followup.signing.SignOffStore;
import org.catamnesis.language.Language;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.inbox.ReviewClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A doctor's six minutes with one patient, in a real window, without a mouse. */
class VisitByKeyboardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate BEGUN = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private ReviewClinic clinic;
    private Desk desk;
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        OnFxThread.start();
        clinic = new ReviewClinic(folder);
        long patient = clinic.zhang.id();
        clinic.rooms()
                .transplants()
                .append(new Transplant(0, patient, Organ.LIVER, 1, LocalDate.of(2025, 7, 30), "living"), null);
        clinic.rooms()
                .dosings()
                .append(new Dosing(0, patient, "tacrolimus", null, BEGUN, null, 2, "mg", 2, null, null), null);
        clinic.accepted(clinic.zhang);
        desk = OnFxThread.call(() -> Desk.live(Language.CHINESE, Appearance.LIGHT));
        shell = OnFxThread.call(() -> new FloorPlan(desk, clinic.rooms()).shell(() -> {}));
        stage = OnFxThread.call(() -> ShellStage.show(shell, desk));
    }

    @AfterEach
    void close() throws Exception {
        OnFxThread.call(() -> {
            stage.hide();
            return null;
        });
        clinic.close();
    }

    @Test
    void searchLookOpenTheSourceChangeADoseSignAndPrint() throws Exception {
        find();
        lookAndOpenTheSource();
        changeTheDose();
        sign();
        print();
    }

    private void find() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.type(KeyCode.DIGIT2, KeyCode.DIGIT3);
        settle();
        robot.type(KeyCode.ENTER);
        OnFxThread.until(() ->
                node("#changes") instanceof ListView<?> list && !list.getItems().isEmpty());
        settle();
    }

    private void lookAndOpenTheSource() throws Exception {
        robot.type(KeyCode.J, KeyCode.J, KeyCode.K);
        robot.type(KeyCode.ENTER);
        OnFxThread.until(() -> selectedTab().contains("文档"));
        settle();
        press(KeyCode.ALT, KeyCode.DIGIT1);
        settle();
    }

    private void changeTheDose() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT4);
        OnFxThread.until(() -> stage.getScene().getFocusOwner() instanceof TableView<?> table
                && !table.getItems().isEmpty()
                && selectedTab().contains("用药"));
        settle();
        robot.type(KeyCode.E);
        OnFxThread.until(() -> stage.getScene().getFocusOwner() == node("#dose"));
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("1.5");
        robot.type(KeyCode.ENTER);
        OnFxThread.until(
                () -> clinic.rooms().dosings().ofPatient(clinic.zhang.id()).size() == 2);
        settle();
        List<Dosing> dosings = clinic.rooms().dosings().ofPatient(clinic.zhang.id());
        assertEquals(TODAY.minusDays(1), dosings.getFirst().endDay());
        assertEquals(1.5, dosings.getLast().dose());
        assertEquals(TODAY, dosings.getLast().startDay());
    }

    private void sign() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT1);
        settle();
        press(KeyCode.SHIFT, KeyCode.F4);
        settle();
        var store = new SignOffStore(clinic.rooms().session());
        assertEquals(List.of(), store.unsignedOf(clinic.zhang.id()));
        List<SignOff> signed = store.ofPatient(clinic.zhang.id());
        assertTrue(signed.stream().allMatch(one -> one.decision().kind() == DecisionKind.NO_CHANGE));
        assertEquals(12, signed.stream().mapToInt(one -> one.results().size()).sum());
    }

    private void print() throws Exception {
        press(KeyCode.CONTROL, KeyCode.P);
        OnFxThread.until(() -> selectedTab().contains("一页"));
        settle();
        press(KeyCode.CONTROL, KeyCode.P);
        settle();
        assertTrue(
                texts(".label").stream().anyMatch(text -> text.contains("打印机")), "without a printer the page says so");
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private void settle() throws Exception {
        OnFxThread.until(() -> !desk.tasks().busy().get());
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    private String selectedTab() {
        return String.join(" ", texts(".toggle-button:selected"));
    }

    private List<String> texts(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(found -> found instanceof Labeled)
                .map(found -> String.valueOf(((Labeled) found).getText()))
                .toList();
    }
}
