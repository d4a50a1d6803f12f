package org.catamnesis.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.Decision;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Shortcuts;
import org.catamnesis.ui.inbox.ReviewClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class TodayScreenTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private ReviewClinic clinic;
    private Rooms rooms;
    private LocalDate today;
    private TodayScreen screen;
    private TodayModel model;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new ReviewClinic(folder);
        rooms = clinic.rooms();
        today = LocalDate.now(rooms.clock());
        rooms.transplants()
                .append(new Transplant(0, clinic.zhang.id(), Organ.LIVER, 1, today.minusDays(100), null), null);
        rooms.transplants().append(new Transplant(0, clinic.li.id(), Organ.KIDNEY, 1, today.minusDays(50), null), null);
        show();
    }

    private void show() {
        screen = new TodayScreen(desk, rooms);
        model = screen.model();
        scene = new Scene(screen.root(), 1294, 690);
        desk.theme().dress(scene);
        new Shortcuts(List.of(), screen::shortcuts).listen(scene, () -> {});
        screen.onShow();
        lay();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void theListIsTheWorklistLineByLine() {
        List<WorkItem> expected = rooms.worklist().on(today);
        assertFalse(expected.isEmpty());
        assertEquals(expected, model.shown().stream().map(TodayLine::item).toList());
        assertEquals(expected.size(), list().getItems().size());
        Map<WorkState, Long> counts =
                expected.stream().collect(Collectors.groupingBy(WorkItem::state, Collectors.counting()));
        for (WorkState state : WorkState.values())
            assertEquals(counts.getOrDefault(state, 0L).intValue(), model.count(state), state.code());
    }

    @Test
    void numbersAndChipsNarrowTheListToOneState() {
        int all = model.shown().size();
        press(KeyCode.DIGIT2);
        assertEquals(Set.of(WorkState.OVERDUE), states());
        assertTrue(((ToggleButton) find("chip-overdue")).isSelected());
        press(KeyCode.DIGIT0);
        assertEquals(all, model.shown().size());
        ((ToggleButton) find("chip-overdue")).fire();
        assertEquals(Set.of(WorkState.OVERDUE), states());
    }

    @Test
    void typingFindsAPatientOrWhatIsDueAndSaysWhenNothingMatches() {
        ((TextField) find("todayFilter")).setText("lina");
        assertEquals(Set.of(clinic.li.id()), patients());
        String what = model.shown().getFirst().what();
        ((TextField) find("todayFilter")).setText(what);
        assertTrue(model.shown().stream().allMatch(line -> line.says(what.toLowerCase(java.util.Locale.ROOT))));
        ((TextField) find("todayFilter")).setText("zzzz");
        assertEquals(TodayModel.State.NOTHING_MATCHES, model.state().get());
        ((Button) find("noticeAction")).fire();
        assertEquals(TodayModel.State.READY, model.state().get());
    }

    @Test
    void anOrganAndAGroupingAreChosenAndSaved() {
        model.filter().set(model.filter().get().with(Organ.KIDNEY));
        assertEquals(Set.of(clinic.li.id()), patients());
        press(KeyCode.G);
        assertTrue(list().getItems().getFirst() instanceof TodayRow.Head);
        assertEquals(1, list().getSelectionModel().getSelectedIndex(), "the keyboard steps over heads");
        new TodayViews(new ViewSettings(rooms.session())).keep(model.filter().get());
        show();
        assertEquals(
                List.of(TodayFilter.ALL.with(Organ.KIDNEY).by(Grouping.STATE)),
                new TodayViews(new ViewSettings(rooms.session())).saved());
    }

    @Test
    void severalLinesArePutOffTogetherAndComeBack() {
        int all = model.shown().size();
        TodayLine first = model.shown().getFirst();
        press(KeyCode.SPACE);
        pressShift(KeyCode.DOWN);
        assertEquals(2, model.ticked().get().size());
        press(KeyCode.P);
        ((TextField) find("postponeReason")).setText("回老家");
        fire(find("postponePane"), KeyCode.ENTER, false, false);
        assertEquals(all - 2, model.shown().size());
        assertEquals(2, model.later());
        assertFalse(model.shown().contains(first));
        ((ToggleButton) find("chip-later")).fire();
        assertEquals(2, model.shown().size());
        press(KeyCode.DIGIT0);
        pressShortcut(KeyCode.Z);
        assertEquals(all, model.shown().size());
        assertEquals(List.of(), rooms.postponements().ofPatient(first.item().patientId()));
    }

    @Test
    void aButtonOfALineThatIsNotTickedIsAboutItAloneAndSeveralAreNamed() {
        List<TodayLine> shown = model.shown();
        model.tick(shown.get(0));
        model.tick(shown.get(1));
        assertEquals(List.of(shown.get(2)), model.pressed(shown.get(2)));
        assertEquals(shown.subList(0, 2), model.pressed(shown.get(1)));
        press(KeyCode.P);
        String whose = ((Label) find("postponeWhose")).getText();
        assertTrue(whose.contains(desk.privacy().name(shown.getFirst().patient())), whose);
    }

    @Test
    void theNoteOfACallSurvivesALockBeforeTheListIsThere() {
        TodayLine line = model.shown().getFirst();
        Draft typed = new Draft().put("line", line.key()).put("note", "calls back at noon");
        screen = new TodayScreen(desk, rooms);
        screen.resume(typed);
        scene = new Scene(screen.root(), 1294, 690);
        screen.onShow();
        lay();
        assertEquals("calls back at noon", ((TextArea) find("contactNote")).getText());
        assertEquals(line.key(), screen.unsaved().get("line").orElseThrow());
    }

    @Test
    void nothingIsPutOffWithoutAReason() {
        press(KeyCode.P);
        fire(find("postponePane"), KeyCode.ENTER, false, false);
        assertTrue(find("postponePane") != null, "the pane stays open");
        fire(find("postponePane"), KeyCode.ESCAPE, false, false);
        assertEquals(null, find("postponePane"));
        assertEquals(0, model.later());
    }

    @Test
    void aCallThatNobodyAnsweredIsOutOfSightUntilTheNextOne() {
        long patient = model.shown().getFirst().item().patientId();
        int ofPatient = model.ofPatient(patient).size();
        press(KeyCode.C);
        fire(find("contactPane"), KeyCode.DIGIT2, false, false);
        chooseSent();
        fire(find("contactPane"), KeyCode.ENTER, false, false);
        ContactAttempt kept = rooms.contactAttempts().ofPatient(patient).getFirst();
        assertEquals(today.plusDays(7), kept.nextOn(), "a letter, because nobody has a number");
        assertEquals(ofPatient, model.later());
        assertFalse(patients().contains(patient));
        TextField filter = (TextField) find("todayFilter");
        filter.appendText("x");
        fire(filter, KeyCode.Z, true, false);
        assertEquals("", filter.getText(), "what was typed is taken back first");
        assertEquals(ofPatient, model.later());
        filter.setText("");
        fire(filter, KeyCode.Z, true, false);
        assertEquals(0, model.later());
        assertTrue(patients().contains(patient));
    }

    /** Sent, which is the first of what may come of a letter. */
    private void chooseSent() {
        fire(find("contactPane"), KeyCode.DIGIT1, false, false);
        assertEquals(
                "outcome-" + ContactOutcome.SENT.code(), find("outcome-sent").getId());
    }

    @Test
    void whatADoctorDecidedIsToldAndLeavesTheList() {
        CareTask task = decide();
        model.load();
        press(KeyCode.DIGIT1);
        assertEquals(List.of(task), model.shown().stream().map(TodayLine::task).toList());
        press(KeyCode.D);
        ((Button) find("tellRepeated")).fire();
        assertEquals(0, model.count(WorkState.TASK));
        assertTrue(rooms.careTasks().open().isEmpty());
        pressShortcut(KeyCode.Z);
        assertEquals(1, model.count(WorkState.TASK));
    }

    @Test
    void whoIsBookedIsCheckedInAndNobodyElse() {
        press(KeyCode.A);
        assertEquals(
                "Only who is booked for today can be checked in.",
                desk.notifications().shown().getLast().text().getValue());
        rooms.appointments()
                .book(
                        Appointment.booked(clinic.li.id(), new Slot(today.atTime(15, 0), 20, null), "visit", List.of()),
                        true);
        model.load();
        model.filter().set(TodayFilter.ALL.only(WorkState.BOOKED));
        press(KeyCode.A);
        assertEquals(1, model.count(WorkState.ARRIVED));
        pressShortcut(KeyCode.Z);
        assertEquals(1, model.count(WorkState.BOOKED));
    }

    @Test
    void theColumnsStayBelowOneAnotherWhicheverLineIsChosen() {
        Set<List<Double>> places = new java.util.HashSet<>();
        for (int chosen = 0; chosen < list().getItems().size(); chosen++) {
            list().getSelectionModel().select(chosen);
            lay();
            for (Node cell : list().lookupAll(".list-cell"))
                if (cell instanceof TodayCell one && one.getItem() instanceof TodayRow.Line)
                    places.add(((javafx.scene.layout.HBox) one.getGraphic())
                            .getChildren().stream()
                                    .filter(Node::isManaged)
                                    .map(Node::getLayoutX)
                                    .toList());
        }
        assertEquals(1, places.size(), places::toString);
    }

    @Test
    void enterOpensTheChart() {
        var gone = new java.util.ArrayList<Place>();
        desk.navigator().guide(gone::add);
        press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Patient(model.shown().getFirst().item().patientId(), null)), gone);
    }

    @Test
    void anotherDayIsLookedAtAndTodayComesBack() {
        fire(list(), KeyCode.RIGHT, false, true);
        assertEquals(today.plusDays(1), model.day());
        press(KeyCode.T);
        assertEquals(today, model.day());
        ((TextField) find("todayDay")).setText("2026-12-24");
        fire(find("todayDay"), KeyCode.ENTER, false, false);
        assertEquals(LocalDate.of(2026, 12, 24), model.day());
    }

    @Test
    void whatIsTypedInACallIsKeptThroughTheLock() {
        press(KeyCode.C);
        ((javafx.scene.control.TextArea) find("contactNote")).setText("half");
        var draft = screen.unsaved();
        show();
        screen.resume(draft);
        assertEquals("half", ((javafx.scene.control.TextArea) find("contactNote")).getText());
    }

    private CareTask decide() {
        LabResult level = rooms.results()
                .append(List.of(new LabResult(
                        0,
                        clinic.li.id(),
                        "CREA",
                        new Measurement("CREA", ResultValue.of(132), "umol/L", "umol/L", ReferenceInterval.NONE, null),
                        Sampling.at(today.minusDays(1).atTime(8, 0)),
                        Provenance.MANUAL,
                        null)))
                .getFirst();
        return rooms.signOffs()
                .sign(
                        clinic.li.id(),
                        Map.of("kidney", List.of(level.id())),
                        new Decision(DecisionKind.COME_IN, today.plusDays(2), List.of(), null),
                        "请于两天内来诊")
                .task()
                .orElseThrow();
    }

    private Set<WorkState> states() {
        return model.shown().stream().map(line -> line.item().state()).collect(Collectors.toSet());
    }

    private Set<Long> patients() {
        return model.shown().stream().map(line -> line.item().patientId()).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private ListView<TodayRow> list() {
        return (ListView<TodayRow>) scene.lookup(".today-list");
    }

    private Node find(String id) {
        lay();
        return scene.lookup("#" + id);
    }

    private void press(KeyCode key) {
        fire(list(), key, false, false);
    }

    private void pressShift(KeyCode key) {
        Event.fireEvent(list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, false, false));
    }

    private void pressShortcut(KeyCode key) {
        fire(list(), key, true, false);
    }

    private static void fire(Node target, KeyCode key, boolean shortcut, boolean alt) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, alt, false));
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
