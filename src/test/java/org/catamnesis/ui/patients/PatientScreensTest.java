package org.catamnesis.ui.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Language;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
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
class PatientScreensTest {
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private final List<Place> asked = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private Patient zhang;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        zhang = rooms.directory()
                .add(
                        Demographics.of("张伟", Sex.MALE, LocalDate.of(1980, 2, 3)),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")));
        desk.navigator().guide(asked::add);
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void enterInTheFilterOpensTheFirstWhoMatches() {
        var screen = new PatientsScreen(desk, rooms);
        var scene = show(screen.root());
        screen.onShow();
        assertEquals(1, ((TableView<?>) scene.lookup("#table")).getItems().size());
        ((TextField) scene.lookup("#filter")).setText("zw");
        press(scene.lookup("#filter"), KeyCode.ENTER);
        assertEquals(List.of(new Place.Patient(zhang.id(), null)), asked);
    }

    @Test
    void theBannerSaysWhoItIsInEitherLanguage() {
        var page = new PatientPage(desk, rooms, zhang.id(), List.of());
        var scene = show(page.root());
        page.onShow();
        assertEquals("张伟", page.title().get());
        assertEquals("男   46 岁   1980-02-03", text(scene, "#born"));
        desk.words().speak(Language.ENGLISH);
        assertEquals("Male   46 years   1980-02-03", text(scene, "#born"));
        assertEquals("MRN S000123", text(scene, "#mrn"));
        assertEquals("No transplant on record", text(scene, "#graft"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGraftAndAnEventAreAddedInTheRecordAndTheBannerFollows() {
        var page = new PatientPage(desk, rooms, zhang.id(), List.of());
        var scene = show(page.root());
        page.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((ComboBox<Organ>) scene.lookup("#organ")).setValue(Organ.KIDNEY);
        ((TextField) scene.lookup("#graftDay")).setText("2026-09-01");
        ((Button) scene.lookup("#addGraft")).fire();
        assertEquals("D+14", text(scene, "#day"));
        ((ComboBox<EventKind>) scene.lookup("#kind")).setValue(EventKind.REJECTION);
        ((TextField) scene.lookup("#eventDay")).setText("2026.9.10");
        ((TextField) scene.lookup("#grade")).setText("IA");
        ((Button) scene.lookup("#addEvent")).fire();
        ClinicalEvent event = rooms.events().ofPatient(zhang.id()).getFirst();
        assertEquals(
                new ClinicalEvent(
                        event.id(),
                        zhang.id(),
                        EventKind.REJECTION,
                        null,
                        "IA",
                        LocalDate.of(2026, 9, 10),
                        null,
                        null,
                        null),
                event);
        assertTrue(scene.getRoot().lookupAll(".label").stream()
                .anyMatch(label -> "D+9".equals(((Labeled) label).getText())));
    }

    @Test
    void anEventIsCorrectedByItsPenAndTheEarlierVersionIsSuperseded() {
        rooms.events()
                .append(
                        new ClinicalEvent(
                                0,
                                zhang.id(),
                                EventKind.INFECTION,
                                "cytomegalovirus",
                                null,
                                LocalDate.of(2026, 9, 1),
                                null,
                                null,
                                null),
                        null);
        var page = new PatientPage(desk, rooms, zhang.id(), List.of());
        var scene = show(page.root());
        page.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((Button) scene.lookup("#events").lookup(".button")).fire();
        assertEquals("保存更正", text(scene, "#addEvent"));
        ((TextField) scene.lookup("#eventDay")).setText("2026-09-02");
        ((Button) scene.lookup("#addEvent")).fire();
        List<ClinicalEvent> events = rooms.events().ofPatient(zhang.id());
        assertEquals(
                List.of(LocalDate.of(2026, 9, 2)),
                events.stream().map(ClinicalEvent::day).toList());
        assertEquals("cytomegalovirus", events.getFirst().subtype());
        assertEquals("添加事件", text(scene, "#addEvent"));
    }

    private Scene show(Parent root) {
        var scene = new Scene(root, 1366, 768);
        desk.theme().dress(scene);
        root.applyCss();
        root.layout();
        return scene;
    }

    private static String text(Scene scene, String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    private static void press(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
