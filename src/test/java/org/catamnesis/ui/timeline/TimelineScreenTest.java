package org.catamnesis.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
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
class TimelineScreenTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
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
        show(patient);
    }

    private void show(long id) {
        var screen = new TimelineScreen(desk, rooms, id);
        scene = new Scene(screen.root(), 1280, 560);
        desk.theme().dress(scene);
        lay();
        screen.onShow();
        lay();
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void arrowsStepThroughWhatHappenedAndEnterOpensIt() {
        for (int i = 0; i < 6; i++) press(KeyCode.LEFT);
        assertTrue(readOut().contains("Rejection"), readOut());
        assertTrue(readOut().startsWith("2025-12-14  D+137"), readOut());
        assertTrue(list().getSelectionModel().getSelectedItem().toString().contains("Rejection"));
        press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Patient(patient, "record")), asked);
    }

    @Test
    void zoomingInLeavesInTheListWhatIsSeen() {
        int all = list().getItems().size();
        for (int i = 0; i < 12; i++) press(KeyCode.PLUS);
        assertTrue(list().getItems().size() < all);
        press(KeyCode.DIGIT0);
        assertEquals(all, list().getItems().size());
    }

    @Test
    void aKindThatIsNotWantedIsNeitherDrawnNorListed() {
        int all = list().getItems().size();
        ((ToggleButton) scene.lookup("#kind-DOSES")).fire();
        assertEquals(all - 5, list().getItems().size());
    }

    @Test
    void wordsFollowTheLanguage() {
        desk.words().speak(Language.CHINESE);
        lay();
        assertTrue(((ToggleButton) scene.lookup("#kind-VISITS")).getText().equals("就诊"));
        for (int i = 0; i < 6; i++) press(KeyCode.LEFT);
        assertTrue(readOut().contains("排斥反应"), readOut());
    }

    @Test
    void aPatientOfWhomNothingIsKnownIsToldHowToBegin() {
        long nobody = rooms.patients()
                .add(Demographics.of("测试乙", Sex.FEMALE, LocalDate.of(1990, 1, 1)), List.of())
                .id();
        show(nobody);
        assertEquals(desk.words().now("timeline.empty"), ((Label) scene.lookup("#noticeTitle")).getText());
        assertFalse(scene.lookup("#sheet").isVisible());
        press(KeyCode.LEFT);
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#list");
    }

    private String readOut() {
        return ((Label) scene.lookup("#readOut")).getText();
    }

    private void press(KeyCode code) {
        Node course = scene.lookup("#course");
        Event.fireEvent(course, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        lay();
    }
}
