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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.lab.Flag;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
import org.catamnesis.plot.Direction;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
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

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        desk.navigator().guide(asked::add);
        patient = TestCourse.write(clinic.session());
    }

    private void show(long shown) {
        var screen = new OverviewScreen(desk, rooms, shown);
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
    void whatIsNewSinceTheLastVisitIsOneLineEachInEitherLanguage() {
        show(patient);
        assertEquals("自上次随访以来（92 天，2026-06-15）", text("#since"));
        assertEquals(
                new OverviewLine(
                        "▲",
                        "in-high",
                        "肌酐 132 μmol/L",
                        "偏高 · +25 %  上次 106 μmol/L，2026-06-15",
                        "2026-09-14",
                        new Place.Patient(patient, "results")),
                lines().get(3));
        desk.words().speak(Language.ENGLISH);
        assertEquals("New since the last visit, 92 days ago (2026-06-15)", text("#since"));
        assertEquals(
                List.of("Tacrolimus 7.8 ng/mL", "Missed visit", "Tacrolimus: 2.5 mg q12h → 1.5 mg q12h"),
                lines().stream().skip(4).map(OverviewLine::headline).toList());
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
    void theNewestValuesHaveTheirFlagAndDirection() {
        var model = new OverviewModel(desk.words(), rooms.catalogue(), rooms.targets(), rooms.clock());
        model.show(rooms.charts().open(patient));
        assertEquals(
                new OverviewModel.Newest("ALT", "68", "U/L", Flag.HIGH, Direction.UP, "2026-09-14"),
                model.newest().get().getFirst());
        assertEquals(
                List.of("ALT", "AST", "GGT", "总胆红素", "肌酐", "他克莫司", "CMV-DNA"),
                model.newest().get().stream().map(OverviewModel.Newest::name).toList());
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
                List.of("+32 %", "−8 %", "+0 %", ""),
                Stream.of(31.6, -8.2, 0.0, Double.NaN)
                        .map(OverviewWords::percent)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<OverviewLine> lines() {
        return ((ListView<OverviewLine>) scene.lookup("#changes")).getItems();
    }

    private String text(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }
}
