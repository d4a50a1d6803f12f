package org.catamnesis.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.lab.BaselineOverride;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultHistoryStore;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class ResultsScreenTest {
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private final List<Place> asked = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private long patient;
    private ResultsScreen screen;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        desk.navigator().guide(asked::add);
        show(TestCourse.write(clinic.session()));
    }

    private void show(long shown) {
        patient = shown;
        screen = new ResultsScreen(desk, rooms, patient);
        scene = new Scene(screen.root(), 1280, 560);
        desk.theme().dress(scene);
        lay();
        screen.onShow();
        lay();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void arrowsMoveAmongResultsAndSayThem() {
        press("#sheet", KeyCode.DOWN);
        assertTrue(spoken().startsWith("ALT 68 U/L · ▲ 偏高"), spoken());
        press("#sheet", KeyCode.RIGHT);
        assertTrue(spoken().startsWith("ALT 26 U/L · 参考区间"), spoken());
        press("#sheet", KeyCode.PAGE_DOWN);
        press("#sheet", KeyCode.PAGE_DOWN);
        assertTrue(spoken().startsWith("从未见过的项目 12 AU"), spoken());
    }

    @Test
    void aDoctorSetsTheBaselineByHandOnceAndTakesItBack() {
        run("baseline.set");
        type("#value", "9500");
        assertTrue(((Button) scene.lookup("#saving")).isDisabled(), "nobody lives with that");
        type("#value", "95");
        type("#reason", "排斥治愈后");
        String kept = screen.unsaved().text();
        show(patient);
        screen.resume(Draft.of(kept));
        lay();
        Button save = (Button) scene.lookup("#saving");
        save.fire();
        save.fire();
        lay();
        BaselineOverride own = rooms.baselines().ofPatient(patient).getFirst();
        assertEquals(1, rooms.baselines().ofPatient(patient).size());
        assertEquals(
                "95.0 umol/L 2026-09-15 排斥治愈后",
                own.value() + " " + own.unit() + " " + own.fromDay() + " " + own.reason());
        desk.notifications().shown().getLast().action().run();
        assertEquals(List.of(), rooms.baselines().ofPatient(patient));
    }

    private void run(String key) {
        screen.shortcuts().stream()
                .filter(shortcut -> shortcut.titleKey().equals(key))
                .forEach(shortcut -> shortcut.action().run());
        lay();
    }

    @Test
    void resultsAreGivenToThePatientWhoseTheyAreAndComeBack() {
        long other = rooms.directory()
                .add(
                        Demographics.of("测试乙", Sex.FEMALE, null),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000777")))
                .id();
        int before = results().size();
        press("#sheet", KeyCode.DOWN);
        ((Button) scene.lookup("#move")).fire();
        lay();
        type("#chooserText", "777");
        type("#reason", "录入同名患者");
        ((Button) scene.lookup(".form #move")).fire();
        lay();
        assertEquals(before - 1, results().size());
        assertEquals(
                "68",
                rooms.results()
                        .ofPatient(other)
                        .getFirst()
                        .measurement()
                        .value()
                        .text());
        desk.notifications().shown().getLast().action().run();
        assertEquals(before, results().size());
        assertEquals(List.of(), rooms.results().ofPatient(other));
    }

    @Test
    void theTableIsFilteredByTypingAndByAbnormality() {
        assertEquals("8 个项目", text("#count"));
        ((TextField) scene.lookup("#filter")).setText("肌酐");
        assertEquals("8 个项目中的 1 个", text("#count"));
        ((TextField) scene.lookup("#filter")).setText("qqq");
        assertEquals("没有符合的项目", text("#noticeTitle"));
        ((TextField) scene.lookup("#filter")).setText("");
        ((ToggleButton) scene.lookup("#abnormal")).fire();
        assertEquals("8 个项目中的 6 个", text("#count"));
    }

    @Test
    void resultsAreTypedInByKeyboardAloneAndTakenBackByUndo() {
        int before = results().size();
        screen.add();
        lay();
        type("#when", "2026-09-15 07:40");
        press("#when", KeyCode.ENTER);
        press("#laboratory", KeyCode.ENTER);
        line(0, "alt", "71", "9-50");
        line(1, "crea", "128", "57-97");
        control("#when", KeyCode.ENTER);
        assertEquals(
                List.of("ALT 71 U/L", "CREA 128 μmol/L"),
                results().stream()
                        .filter(result -> result.sampling().collectedAt().equals(LocalDateTime.of(2026, 9, 15, 7, 40)))
                        .map(result -> result.analyte() + " "
                                + result.measurement().value().text() + " "
                                + result.measurement().unit())
                        .sorted()
                        .toList());
        var said = desk.notifications().shown().getFirst();
        assertEquals("已保存 2 项结果", said.text().getValue());
        said.action().run();
        assertEquals(before, results().size());
    }

    @Test
    void aResultIsCorrectedAndItsHistoryKeepsTheOldOne() {
        ((TextField) scene.lookup("#filter")).setText("肌酐");
        press("#sheet", KeyCode.DOWN);
        press("#sheet", KeyCode.SPACE);
        assertEquals("132 μmol/L", text("#detailValue"));
        lay();
        button("更正").fire();
        lay();
        field("entry-value", 0).setText("123");
        control("#when", KeyCode.ENTER);
        LabResult right = results().stream()
                .filter(result -> "CREA".equals(result.analyte()))
                .toList()
                .getLast();
        assertEquals("123", right.measurement().value().text());
        assertEquals(
                List.of("123", "132"),
                new ResultHistoryStore(clinic.session())
                        .of(right.id()).stream()
                                .map(version ->
                                        version.result().measurement().value().text())
                                .toList());
        desk.notifications().shown().getFirst().action().run();
        assertEquals(
                "132",
                results().stream()
                        .filter(result -> "CREA".equals(result.analyte()))
                        .toList()
                        .getLast()
                        .measurement()
                        .value()
                        .text());
    }

    @Test
    void aResultTakenBackLeavesTheTableAndComesBackByUndo() {
        press("#sheet", KeyCode.DOWN);
        press("#sheet", KeyCode.SPACE);
        lay();
        int before = results().size();
        button("收回").fire();
        assertEquals(before - 1, results().size());
        desk.notifications().shown().getFirst().action().run();
        assertEquals(before, results().size());
    }

    @Test
    void escLeavesTheFormAndKeepsTheTable() {
        screen.add();
        lay();
        press("#when", KeyCode.ESCAPE);
        assertFalse(scene.lookup("#sheet") == null);
    }

    @Test
    void aPatientWithoutResultsIsToldHowTheyComeIn() {
        show(rooms.directory()
                .add(Demographics.of("测试乙", Sex.FEMALE, null), List.of())
                .id());
        assertEquals("尚无结果", text("#noticeTitle"));
        desk.words().speak(Language.ENGLISH);
        assertEquals("Drop a report on the window, or press N to type results in.", text("#noticeText"));
    }

    private void line(int line, String name, String value, String interval) {
        Node typed = field("entry-name", line);
        typed.requestFocus();
        ((TextField) typed).setText(name);
        press(typed, KeyCode.ENTER);
        field("entry-value", line).setText(value);
        press(field("entry-value", line), KeyCode.ENTER);
        field("entry-interval", line).setText(interval);
        press(field("entry-interval", line), KeyCode.ENTER);
        lay();
    }

    private List<LabResult> results() {
        return rooms.results().ofPatient(patient);
    }

    private TextField field(String style, int line) {
        return (TextField) scene.getRoot().lookupAll("." + style).toArray(Node[]::new)[line];
    }

    private Button button(String text) {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String spoken() {
        return scene.lookup("#sheet").getAccessibleText();
    }

    private String text(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    private void type(String id, String text) {
        ((TextField) scene.lookup(id)).setText(text);
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void press(String id, KeyCode code) {
        press(scene.lookup(id), code);
    }

    private static void press(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void control(String id, KeyCode code) {
        Event.fireEvent(scene.lookup(id), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }
}
