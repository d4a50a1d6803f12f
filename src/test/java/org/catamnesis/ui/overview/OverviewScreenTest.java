package org.catamnesis.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.UnitSettings;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.Decision;
import org.catamnesis.followup.signing.SignOff;
import org.catamnesis.lab.Flag;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
import org.catamnesis.plot.Direction;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.sign.SignModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class OverviewScreenTest {
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private final List<Place> asked = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private long patient;
    private Scene scene;
    private OverviewScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        desk.navigator().guide(asked::add);
        patient = TestCourse.write(clinic.session());
    }

    private void show(long shown) {
        screen = new OverviewScreen(desk, rooms, shown);
        scene = new Scene(screen.root(), 1280, 560);
        desk.theme().dress(scene);
        screen.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void whatWaitsForASignatureStandsFirstByItsGroupsInEitherLanguage() {
        show(patient);
        assertEquals("自上次随访以来（92 天，2026-06-15）", text("#since"));
        assertEquals(
                new OverviewLine(
                        OverviewLine.Kind.HEAD,
                        "●",
                        "in-accent",
                        "肾功能",
                        "22 项待签署，4 项异常  2025-07-31 – 2026-09-14",
                        "",
                        new Place.Patient(patient, "results"),
                        "kidney"),
                line("肾功能"));
        assertEquals(
                new OverviewLine(
                                "▲",
                                "in-high",
                                "肌酐 132 μmol/L",
                                "偏高 · +25 %，上次 106 μmol/L，2026-06-15",
                                "2026-09-14",
                                new Place.Patient(patient, "results"))
                        .in("kidney"),
                line("肌酐 132 μmol/L"));
        desk.words().speak(Language.ENGLISH);
        assertEquals("New since the last visit, 92 days ago (2026-06-15)", text("#since"));
        assertEquals(
                List.of("Other changes", "Missed visit", "Tacrolimus: 2.5 mg q12h → 1.5 mg q12h"),
                lines().stream()
                        .map(OverviewLine::headline)
                        .skip(lines().size() - 3)
                        .toList());
    }

    @Test
    void valuesAreInTheUnitThatTheClinicChose() {
        new UnitSettings(clinic.session()).change("CREA", "mg/dL");
        show(patient);
        Newest creatinine = screen.model().newest().get().stream()
                .filter(one -> one.name().equals("肌酐"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("1.49", "mg/dL", true), List.of(creatinine.value(), creatinine.unit(), creatinine.converted()));
        assertTrue(creatinine.sentence().contains("报告原值 132 μmol/L"), creatinine.sentence());
        assertEquals(
                "偏高 · +25 %，上次 1.2 mg/dL，2026-06-15 · 报告原值 132 μmol/L",
                line("肌酐 1.49 mg/dL").detail());
    }

    @Test
    void aDoctorSignsByKeyboardAloneAndTakesItBack() {
        show(patient);
        int groups = heads().size();
        press("1", KeyCode.DIGIT1, false);
        press("", KeyCode.F4, false);
        assertEquals(groups - 1, heads().size());
        SignOff signed = rooms.signOffs().ofPatient(patient).getFirst();
        assertEquals(Decision.NO_CHANGE, signed.decision());
        assertEquals("Dr. Test", signed.by());
        screen.shortcuts().stream()
                .filter(key -> key.titleKey().equals("signing.undo"))
                .forEach(key -> key.action().run());
        assertEquals(groups, heads().size());
        assertEquals(List.of(), rooms.signOffs().ofPatient(patient));
    }

    @Test
    void aRecheckUnderEverythingMakesTheTaskWithTheWordsToSay() {
        show(patient);
        sign().group().set("drug-level");
        press("3", KeyCode.DIGIT3, false);
        press("", KeyCode.F4, true);
        assertEquals(List.of(), rooms.signOffs().unsignedOf(patient));
        CareTask task = rooms.careTasks().open().getFirst();
        assertEquals("请在 2026-09-22 前复查他克莫司。抽血前不要服他克莫司，带药来，抽完血再服。请您复述一遍。", task.words());
        assertEquals(List.of("TAC"), task.analytes());
        assertEquals(
                List.of("待办：复查 · 2026-09-22 前"),
                lines().stream()
                        .map(OverviewLine::headline)
                        .filter(one -> one.startsWith("待办"))
                        .toList());
    }

    @Test
    void aDecisionThatWasBegunOutlivesTheLockAndIsOnlyForThisPatient() {
        show(patient);
        assertTrue(screen.unsaved().isEmpty());
        press("3", KeyCode.DIGIT3, false);
        ((TextInputControl) scene.lookup("#signSay")).setText("own words");
        String kept = screen.unsaved().text();
        show(patient);
        screen.resume(Draft.of(kept));
        assertEquals(kept, screen.unsaved().text());
        long other = rooms.directory()
                .add(Demographics.of("测试乙", Sex.MALE, null), List.of())
                .id();
        show(other);
        screen.resume(Draft.of(kept));
        assertTrue(screen.unsaved().isEmpty());
    }

    @Test
    void aDecisionThatIsNotWholeIsNotSigned() {
        show(patient);
        int waiting = rooms.signOffs().unsignedOf(patient).size();
        press("2", KeyCode.DIGIT2, false);
        press("", KeyCode.F4, false);
        assertEquals("请写明新剂量。", text("#signProblem"));
        assertEquals(waiting, rooms.signOffs().unsignedOf(patient).size());
    }

    @Test
    void enterOpensThePlaceOfALine() {
        show(patient);
        Event.fireEvent(
                scene.lookup("#changes"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        assertEquals(List.of(new Place.Patient(patient, "results")), asked);
    }

    @Test
    void theNewestValuesAreThoseOfTheOrganWithTheirFlagAndDirection() {
        show(patient);
        List<Newest> newest = screen.model().newest().get();
        assertEquals(
                List.of("他克莫司", "肌酐", "ALT", "总胆红素", "GGT", "AST", "CMV-DNA"),
                newest.stream().map(Newest::name).toList());
        Newest level = newest.getFirst();
        assertEquals(
                new Newest(
                        "他克莫司",
                        "7.8",
                        "ng/mL",
                        false,
                        Flag.HIGH,
                        Direction.UP,
                        "2026-09-14",
                        level.course(),
                        "他克莫司 7.8 ng/mL · ▲ 高于靶区间 4–6 · 参考区间 5.0-10.0 · 2026-09-14 08:21  D+411 · Test laboratory"),
                level);
        assertEquals(12, level.course().size());
        assertEquals(7.8, level.course().getLast());
    }

    private SignModel sign() {
        return screen.sign();
    }

    private void press(String text, KeyCode code, boolean shift) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, false, false, false);
        screen.shortcuts().stream()
                .filter(key -> key.keys().match(event))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    private List<OverviewLine> heads() {
        return lines().stream()
                .filter(line -> line.group() != null && line.kind() == OverviewLine.Kind.HEAD)
                .toList();
    }

    private OverviewLine line(String headline) {
        return lines().stream()
                .filter(line -> line.headline().equals(headline))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPatientOfWhomNothingIsKnownIsSaidToHaveNothingNew() {
        show(rooms.directory()
                .add(Demographics.of("测试乙", Sex.FEMALE, null), List.of())
                .id());
        assertEquals("记录概要", text("#since"));
        assertTrue(scene.lookup("#nothing").isVisible());
    }

    @Test
    void aChangeIsSaidInWholePercent() {
        assertEquals(
                List.of("+32 %", "−8 %", "", ""),
                Stream.of(31.6, -8.2, 0.0, Double.NaN).map(ResultLines::percent).toList());
    }

    @SuppressWarnings("unchecked")
    private List<OverviewLine> lines() {
        return ((ListView<OverviewLine>) scene.lookup("#changes")).getItems();
    }

    private String text(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }
}
