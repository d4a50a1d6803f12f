package org.catamnesis.ui.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.followup.alert.AlertState;
import org.catamnesis.followup.alert.AlertWords;
import org.catamnesis.followup.alert.RaisedAlert;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.language.Language;
import org.catamnesis.medication.ContentPack;
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
class AlertsScreenTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final List<Place> asked = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private long patient;
    private Scene scene;
    private AlertsScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        desk.navigator().guide(asked::add);
        patient = TestCourse.write(clinic.session());
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    private void approve() {
        ContentApprovalStore approvals = new ContentApprovalStore(clinic.session());
        approvals.approve(ContentPack.of("alerts"), Set.of());
        approvals.approve(ContentPack.of("targets"), Set.of());
        rooms.sweep(() -> true);
    }

    private void show() {
        screen = new AlertsScreen(desk, rooms, patient);
        scene = new Scene(screen.root(), 1100, 560);
        desk.theme().dress(scene);
        screen.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @Test
    void untilADoctorApprovesTheRulesThePageSaysThatNoneActAndLeadsToThem() {
        show();
        assertTrue(scene.lookup("#off").isVisible());
        ((Button) scene.getRoot().lookupAll(".button").stream()
                        .filter(node -> ((Button) node).getText().equals("Clinical content"))
                        .findFirst()
                        .orElseThrow())
                .fire();
        assertEquals(List.of(new Place.Settings("content")), asked);
    }

    @Test
    void whatTheRulesFoundIsSaidWithItsNumbers() {
        approve();
        show();
        assertTrue(alerts().stream()
                .map(alert -> new AlertWords(desk.words().messages().get(), rooms.catalogue()).reason(alert))
                .toList()
                .contains("Tacrolimus trough 7.8 ng/mL, above the corridor 4–6 of its day"));
        assertFalse(scene.lookup("#off").isVisible());
    }

    @Test
    void anAnswerNeedsAReasonAndIsShownAndUndone() {
        approve();
        show();
        list().getSelectionModel().selectFirst();
        press("#acknowledge");
        assertEquals("Type the reason first.", ((Label) scene.lookup("#problem")).getText());
        ((TextField) scene.lookup("#reason")).setText("known, dose was changed today");
        press("#acknowledge");
        RaisedAlert answered = rooms.alerts().ofPatient(patient).stream()
                .filter(alert -> alert.state() == AlertState.ACKNOWLEDGED)
                .findFirst()
                .orElseThrow();
        assertEquals("known, dose was changed today", answered.reason());
        desk.notifications().shown().getLast().action().run();
        assertTrue(rooms.alerts().ofPatient(patient).stream().allMatch(alert -> alert.state() == AlertState.RAISED));
    }

    @Test
    void anAlertIsPutOffUntilADayToCome() {
        approve();
        show();
        list().getSelectionModel().selectFirst();
        ((TextField) scene.lookup("#reason")).setText("comes in on Friday");
        ((TextField) scene.lookup("#until")).setText("2020-01-01");
        press("#snooze");
        assertTrue(((Label) scene.lookup("#problem")).getText().startsWith("Type a day after today"));
        LocalDate day = LocalDate.now(TestClinic.CLOCK).plusDays(3);
        ((TextField) scene.lookup("#until")).setText(day.toString());
        press("#snooze");
        assertEquals(
                List.of(day),
                rooms.alerts().ofPatient(patient).stream()
                        .filter(alert -> alert.state() == AlertState.SNOOZED)
                        .map(RaisedAlert::until)
                        .toList());
    }

    @Test
    void anAnswerThatWasBegunOutlivesTheLock() {
        approve();
        show();
        list().getSelectionModel().selectLast();
        RaisedAlert chosen = list().getSelectionModel().getSelectedItem();
        assertTrue(screen.unsaved().isEmpty());
        ((TextField) scene.lookup("#reason")).setText("comes in on Friday");
        String kept = screen.unsaved().text();
        show();
        screen.resume(Draft.of(kept));
        assertEquals("comes in on Friday", ((TextField) scene.lookup("#reason")).getText());
        assertEquals(chosen, list().getSelectionModel().getSelectedItem());
    }

    private void press(String id) {
        ((Button) scene.lookup(id)).fire();
    }

    @SuppressWarnings("unchecked")
    private ListView<RaisedAlert> list() {
        return (ListView<RaisedAlert>) scene.lookup("#list");
    }

    private List<RaisedAlert> alerts() {
        return list().getItems();
    }
}
