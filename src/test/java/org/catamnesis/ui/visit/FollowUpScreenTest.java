package org.catamnesis.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Language;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class FollowUpScreenTest extends FollowUpWindow {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private TestClinic clinic;
    private Rooms rooms;
    private long patient;
    private int before;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        patient = TestCourse.write(clinic.session());
        rooms = new Workstation(clinic.session(Role.NURSE)).rooms();
        before = rooms.visits().ofPatient(patient).size();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void whatIsDueStandsThereWithItsWindowAndWhy() {
        show();
        String all = String.join("\n", texts());
        assertTrue(all.contains("Core laboratory"), all);
        assertTrue(all.contains("example, not approved"), all);
        assertTrue(all.matches("(?s).*\\d{4}-\\d{2}-\\d{2}  \\(\\d{2}-\\d{2} to \\d{2}-\\d{2}\\).*"), all);
    }

    @Test
    void aNurseWritesDownAWholeVisitWithoutTheMouse() {
        Appointment booked = book();
        show();
        key("A");
        assertEquals(AppointmentState.ARRIVED, appointment().state());
        type("#vital-weight", "62.4");
        type("#vital-pressure", "128/82");
        type("#vital-temperature", "36.6");
        ((TextArea) find("#note")).setText("一般情况可");
        finish();
        Visit visit = last();
        assertEquals(
                List.of(TODAY, VisitReason.ROUTINE, "一般情况可", true),
                List.of(visit.day(), visit.reason(), visit.note(), visit.appointmentId() != null));
        assertFalse(visit.orders().isEmpty());
        assertEquals(AppointmentState.SEEN, appointment().state());
        assertEquals(booked.slot(), appointment().slot());
        assertEquals(List.of("WT 62.4 kg", "SBP 128 mmHg", "DBP 82 mmHg", "TEMP 36.6 °C"), measured());
        assertEquals("", ((TextField) find("#vital-weight")).getText());
    }

    @Test
    void undonePutsBackEverythingEvenWhatWasTyped() {
        book();
        show();
        key("A");
        type("#vital-weight", "62.4");
        ((TextArea) find("#note")).setText("一般情况可");
        finish();
        undo();
        assertEquals(before, rooms.visits().ofPatient(patient).size());
        assertEquals(List.of(), measured());
        assertEquals(AppointmentState.ARRIVED, appointment().state());
        assertEquals("62.4", ((TextField) find("#vital-weight")).getText());
        assertEquals("一般情况可", ((TextArea) find("#note")).getText());
    }

    @Test
    void aDoubtfulValueIsKeptWhenItIsConfirmedAndAnImpossibleOneNever() {
        show();
        reason(VisitReason.COMPLAINT);
        type("#vital-pressure", "82/128");
        assertTrue(texts().contains("BP, mmHg: the systolic pressure has to be above the diastolic."));
        finish();
        finish();
        assertEquals(before, rooms.visits().ofPatient(patient).size());
        type("#vital-pressure", "");
        type("#vital-temperature", "39.8");
        finish();
        assertEquals("It is so, finish visit", ((Button) find("#finish")).getText());
        assertEquals(before, rooms.visits().ofPatient(patient).size());
        finish();
        assertEquals(List.of("TEMP 39.8 °C"), measured());
    }

    @Test
    void jinAreNotTakenForKilograms() {
        show();
        reason(VisitReason.ROUTINE);
        type("#vital-weight", "125斤");
        finish();
        assertEquals(before, rooms.visits().ofPatient(patient).size());
        assertTrue(texts().stream().anyMatch(text -> text.contains("only kilograms")));
    }

    @Test
    void withoutAReasonAVisitIsNotFinished() {
        show();
        reason(null);
        finish();
        assertEquals("Choose why the patient came.", ((Label) find("#obstacle")).getText());
        assertEquals(before, rooms.visits().ofPatient(patient).size());
    }

    @Test
    void aVisitBeforeTheTransplantIsSaidToBeOneAndKept() {
        show();
        type("#day", "2025-07-01");
        assertEquals(
                "This day lies before the transplant. The visit is kept and does not count for the protocol.",
                ((Label) find("#notice")).getText());
        reason(VisitReason.OTHER);
        finish();
        assertTrue(rooms.visits().ofPatient(patient).stream()
                .anyMatch(visit -> visit.day().equals(LocalDate.of(2025, 7, 1))));
        assertTrue(texts().contains("before the transplant"));
    }

    @Test
    void tomorrowAndTheDaysAfterDeathAreRefusedInWords() {
        rooms.events()
                .append(
                        new ClinicalEvent(
                                0, patient, EventKind.DEATH, null, null, TODAY.minusDays(1), null, null, null),
                        null);
        show();
        reason(VisitReason.OTHER);
        finish();
        assertTrue(((Label) find("#obstacle")).getText().startsWith("The patient died before this day"));
        type("#day", TODAY.plusDays(1).toString());
        finish();
        assertTrue(((Label) find("#obstacle")).getText().startsWith("This day is still to come"));
        type("#day", "yesterday");
        finish();
        assertTrue(((Label) find("#obstacle")).getText().startsWith("Type the day as"));
    }

    @Test
    void whatIsOrderedIsThePanelThatIsDueWithTheLevelOfWhatIsTaken() {
        show();
        CheckBox core = (CheckBox) find("#panel-core-lab");
        boolean due = core.isSelected();
        if (!due) core.fire();
        reason(VisitReason.ROUTINE);
        finish();
        List<String> orders = last().orders();
        assertTrue(orders.containsAll(List.of("CREA", "ALT", "TAC")), orders::toString);
        assertFalse(orders.contains("trough"));
    }

    @Test
    void headingsForTheNoteFitTheGraftAndAloneAreNoNote() {
        show();
        reason(VisitReason.ROUTINE);
        ((Button) find("#insert")).fire();
        String note = ((TextArea) find("#note")).getText();
        assertTrue(note.contains("Liver (") && !note.contains("Kidney graft"), note);
        finish();
        assertEquals(null, last().note());
    }

    @Test
    void aVisitIsCorrectedAndTakenBackAndBothAreUndone() {
        show();
        reason(VisitReason.ROUTINE);
        finish();
        button("Correct").fire();
        ((TextArea) find("#note")).setText("Came with spouse");
        ((Button) find("#sideSave")).fire();
        assertEquals("Came with spouse", last().note());
        undo();
        assertEquals(null, last().note());
        button("Take back").fire();
        assertEquals(before, rooms.visits().ofPatient(patient).size());
        undo();
        assertEquals(before + 1, rooms.visits().ofPatient(patient).size());
    }

    @Test
    void aDeviationIsAgreedWithAReasonEndedAndUndone() {
        show();
        key("D");
        ((Button) find("#sideSave")).fire();
        assertTrue(((Label) find("#sideProblem")).getText().startsWith("Type how many"));
        type("#number", "6");
        units("weeks");
        ((Button) find("#sideSave")).fire();
        assertEquals("Say why.", ((Label) find("#sideProblem")).getText());
        ((TextArea) find("#reason")).setText("lives far away");
        press("#reason", KeyCode.ENTER, true);
        var kept = rooms.deviations().ofPatient(patient).getFirst();
        assertEquals(new Rhythm.EveryDays(42), kept.rhythm());
        assertTrue(texts().contains("Core laboratory: every 42 days"), () -> texts().toString());
        button("End it").fire();
        ((TextArea) find("#reason")).setText("moved here");
        ((Button) find("#sideSave")).fire();
        var ended = rooms.deviations().ofPatient(patient).getFirst();
        assertEquals(TODAY, ended.untilDay());
        assertEquals("lives far away\nmoved here", ended.reason());
        undo();
        assertEquals(null, rooms.deviations().ofPatient(patient).getFirst().untilDay());
    }

    @Test
    void whoIsTransferredIsTakenUpAgain() {
        show();
        key("S");
        choose("#state", FollowUpState.TRANSFERRED);
        ((Button) find("#sideSave")).fire();
        assertEquals(
                FollowUpState.TRANSFERRED,
                rooms.followUpStates().ofPatient(patient).orElseThrow().state());
        assertTrue(texts().contains("Nothing is asked for now."));
        button("Follow again").fire();
        choose("#state", FollowUpState.ACTIVE);
        ((Button) find("#sideSave")).fire();
        assertTrue(texts().stream().anyMatch(text -> text.startsWith("Core laboratory")));
    }

    @Test
    void whatWasTypedSurvivesALock() {
        show();
        type("#vital-weight", "62.4");
        ((TextArea) find("#note")).setText("half a note");
        Draft kept = Draft.of(screen.unsaved().text());
        show();
        screen.resume(kept);
        assertEquals("62.4", ((TextField) find("#vital-weight")).getText());
        assertEquals("half a note", ((TextArea) find("#note")).getText());
        show();
        assertTrue(screen.unsaved().isEmpty());
    }

    @Test
    void whatWasTypedBesideTheVisitSurvivesALockToo() {
        show();
        key("D");
        type("#number", "6");
        ((TextArea) find("#reason")).setText("lives far away");
        Draft kept = Draft.of(screen.unsaved().text());
        screen = new FollowUpScreen(desk, rooms, patient);
        screen.resume(kept);
        scene = new Scene(screen.root(), 1280, 590);
        screen.onShow();
        assertEquals("6", ((TextField) find("#number")).getText());
        assertEquals("lives far away", ((TextArea) find("#reason")).getText());
    }

    @Test
    void theVisitComesBackByItsKeyUnlessSomethingWasWrittenOverIt() {
        show();
        key("B");
        assertFalse(shown(find("#vital-weight")));
        key("V");
        assertTrue(shown(find("#vital-weight")));
        key("C");
        type("#contactNote", "calls back at noon");
        key("V");
        assertFalse(shown(find("#vital-weight")));
    }

    @Test
    void aVisitWrittenDownAnotherDayClosesTheAppointmentOfItsDay() {
        LocalDate yesterday = TODAY.minusDays(1);
        var slot = new Slot(yesterday.atTime(9, 0), 15, null);
        rooms.session()
                .run(
                        Operation.RECORD_VISITS,
                        booked(),
                        sql -> rooms.appointments()
                                .append(sql, Appointment.booked(patient, slot, "visit", List.of("visit"))));
        show();
        type("#day", yesterday.toString());
        reason(VisitReason.ROUTINE);
        finish();
        Visit visit = rooms.visits().ofPatient(patient).stream()
                .filter(one -> one.day().equals(yesterday))
                .findFirst()
                .orElseThrow();
        assertEquals(yesterday, visit.plannedDay());
        assertEquals(AppointmentState.SEEN, appointment().state());
        assertEquals(null, appointment().arrivedAt());
    }

    private AuditEvent booked() {
        return AuditEvent.of(Action.APPOINTMENT_CHANGED).patient(patient);
    }

    @Test
    void twoPressesRecordOneVisit() {
        show();
        reason(VisitReason.ROUTINE);
        finish();
        finish();
        assertEquals(before + 1, rooms.visits().ofPatient(patient).size());
        assertEquals("Choose why the patient came.", ((Label) find("#obstacle")).getText());
    }

    @Test
    void aPatientWithoutAGraftIsToldToNeedOneAndCanBeSeen() {
        patient = rooms.patients()
                .add(Demographics.of("测试乙", Sex.FEMALE, null), List.of())
                .id();
        before = 0;
        show();
        assertTrue(texts().contains("No transplant on file; add it under Record, and a protocol follows."));
        reason(VisitReason.OTHER);
        type("#vital-height", "171");
        finish();
        assertEquals(1, rooms.visits().ofPatient(patient).size());
    }

    private void show() {
        screen = new FollowUpScreen(desk, rooms, patient);
        scene = new Scene(screen.root(), 1280, 590);
        desk.theme().dress(scene);
        screen.onShow();
        lay();
    }

    private Appointment book() {
        var slot = new Slot(LocalDateTime.of(TODAY, java.time.LocalTime.of(23, 30)), 15, null);
        return rooms.appointments().book(Appointment.booked(patient, slot, "visit", List.of("visit")), true);
    }

    private Appointment appointment() {
        return rooms.appointments().ofPatient(patient).getLast();
    }

    private Visit last() {
        return rooms.visits().ofPatient(patient).getLast();
    }

    private List<String> measured() {
        return rooms.results().ofPatient(patient).stream()
                .filter(result -> "body".equals(result.sampling().specimen()))
                .map(FollowUpScreenTest::said)
                .toList();
    }

    private static String said(LabResult result) {
        return result.analyte()
                + " "
                + result.measurement().value().text()
                + " "
                + result.measurement().unit();
    }
}
