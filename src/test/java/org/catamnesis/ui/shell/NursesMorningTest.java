package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A nurse's morning in a real window: who is due is called and booked, one is moved, one comes, and a slip of the pen is taken back. */
class NursesMorningTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final List<String> DUE = List.of("测试甲", "测试乙", "测试丙");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Long> due = new ArrayList<>();
    private TestClinic clinic;
    private Rooms doctor;
    private Rooms rooms;
    private long expected;
    private Desk desk;
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        OnFxThread.start();
        clinic = new TestClinic(folder);
        doctor = new Workstation(clinic.session()).rooms();
        for (String name : DUE) due.add(followed(name, TODAY.minusDays(14)));
        expected = followed("欧阳测试丁", TODAY.minusDays(3));
        ClinicHours hours = doctor.clinicHours()
                .add(new ClinicHours(
                        0,
                        0,
                        "肝移植门诊",
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        1,
                        TODAY.minusDays(60),
                        null,
                        LocalTime.of(8, 0),
                        LocalTime.of(12, 0),
                        30,
                        1,
                        Set.of(Organ.LIVER),
                        "Dr. Test"));
        doctor.appointments()
                .book(
                        Appointment.booked(
                                expected, new Slot(TODAY.atTime(9, 0), 30, hours.line()), "visit", List.of("visit")),
                        false);
        rooms = new Workstation(clinic.session(Role.NURSE)).rooms();
        desk = OnFxThread.call(() -> Desk.live(Language.CHINESE, Appearance.LIGHT));
        shell = OnFxThread.call(() -> new FloorPlan(desk, rooms).shell(() -> {}));
        stage = OnFxThread.call(() -> ShellStage.show(shell, desk));
    }

    /** Transplanted on day 57 before today, seen so many days ago: in that band every 14 days. */
    private long followed(String name, LocalDate seen) {
        long id = doctor.directory()
                .add(new Demographics(name, Sex.MALE, LocalDate.of(1970, 1, 2), "13800000001", null, null), List.of())
                .id();
        doctor.transplants().append(new Transplant(0, id, Organ.LIVER, 1, TODAY.minusDays(57), "deceased-brain"), null);
        doctor.visits().append(new Visit(0, id, seen, null, "outpatient", true, null));
        return id;
    }

    @AfterEach
    void close() throws Exception {
        OnFxThread.call(() -> {
            stage.hide();
            return null;
        });
        rooms.reader().close();
        doctor.reader().close();
        clinic.close();
    }

    @Test
    void callThreeBookTwoMoveOneCheckOneInWriteTheVisitPrintAndTakeItBack() throws Exception {
        openToday();
        for (int i = 0; i < DUE.size(); i++) call(DUE.get(i), i);
        book(due.get(0), DUE.get(0));
        book(due.get(1), DUE.get(1));
        moveByDrag(due.get(0));
        checkIn();
        writeTheVisit();
        printTheSlip();
        takeItBack();
    }

    private void openToday() throws Exception {
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        OnFxThread.until(() -> node("#list") instanceof ListView<?> list
                && list.isVisible()
                && !list.getItems().isEmpty());
        settle();
    }

    /** Filters to one patient's line of this state and puts the keyboard on it. */
    private void line(String name, String state) throws Exception {
        OnFxThread.call(() -> {
            ((javafx.scene.control.ToggleButton) node("#chip-" + state)).fire();
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.F);
        press(KeyCode.CONTROL, KeyCode.A);
        OnFxThread.call(() -> {
            ((javafx.scene.control.TextField) node("#todayFilter")).setText(name);
            return null;
        });
        OnFxThread.until(() -> texts(".label").contains(name));
        robot.type(KeyCode.ENTER);
        settle();
    }

    private void every(String state) throws Exception {
        OnFxThread.call(() -> {
            ((javafx.scene.control.ToggleButton) node("#chip-" + state)).fire();
            return null;
        });
    }

    private void call(String name, int which) throws Exception {
        line(name, "due");
        robot.type(KeyCode.C);
        OnFxThread.until(() -> visible("#contactPane") && texts(".label").contains("13800000001"));
        robot.type(which == 2 ? KeyCode.DIGIT2 : KeyCode.DIGIT1);
        robot.type(KeyCode.ENTER);
        long patient = due.get(which);
        OnFxThread.until(() -> rooms.contactAttempts().ofPatient(patient).size() == 1);
        settle();
        assertEquals(
                which == 2 ? ContactOutcome.NO_ANSWER : ContactOutcome.REACHED,
                rooms.contactAttempts().ofPatient(patient).getFirst().outcome());
        every("due");
    }

    private void book(long patient, String name) throws Exception {
        line(name, "due");
        robot.type(KeyCode.B);
        OnFxThread.until(() -> node("#times") instanceof ListView<?> times
                && !times.getItems().isEmpty()
                && stage.getScene().getFocusOwner() == times);
        settle();
        robot.type(KeyCode.ENTER);
        OnFxThread.until(() -> rooms.appointments().ofPatient(patient).size() == 1);
        settle();
        every("due");
        LocalDate day = rooms.appointments().ofPatient(patient).getFirst().day();
        assertTrue(!day.isBefore(TODAY) && !day.isAfter(TODAY.plusDays(3)), "within the window, not on " + day);
    }

    private void moveByDrag(long patient) throws Exception {
        Slot before = rooms.appointments().ofPatient(patient).getFirst().slot();
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        OnFxThread.until(() -> block(DUE.getFirst()) != null);
        settle();
        Node block = block(DUE.getFirst());
        Point2D from = OnFxThread.call(() -> middle(block));
        double down = OnFxThread.call(() -> block.getBoundsInParent().getHeight() * 4);
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(from.getX(), from.getY() + down / 2));
        robot.moveTo(new Point2D(from.getX(), from.getY() + down));
        robot.release(MouseButton.PRIMARY);
        OnFxThread.until(
                () -> !rooms.appointments().ofPatient(patient).getFirst().slot().equals(before));
        settle();
        Slot after = rooms.appointments().ofPatient(patient).getFirst().slot();
        assertEquals(before.day(), after.day());
        assertTrue(after.start().isAfter(before.start()));
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void checkIn() throws Exception {
        openToday();
        line("欧阳测试丁", "booked");
        robot.type(KeyCode.A);
        OnFxThread.until(() -> appointment().state() == AppointmentState.ARRIVED);
        settle();
        every("booked");
    }

    private Appointment appointment() {
        return rooms.appointments().ofPatient(expected).getFirst();
    }

    private void writeTheVisit() throws Exception {
        line("欧阳测试丁", "arrived");
        robot.type(KeyCode.ENTER);
        OnFxThread.until(() -> node("#changes") != null);
        settle();
        press(KeyCode.ALT, KeyCode.DIGIT6);
        OnFxThread.until(() -> node("#vital-weight") != null);
        settle();
        OnFxThread.call(() -> {
            reasons().setValue(VisitReason.ROUTINE);
            node("#vital-weight").requestFocus();
            return null;
        });
        robot.write("62.4");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        OnFxThread.until(() -> rooms.visits().ofPatient(expected).size() == 2);
        settle();
        assertEquals(AppointmentState.SEEN, appointment().state());
        assertEquals(
                List.of("WT 62.4 kg"),
                rooms.results().ofPatient(expected).stream()
                        .map(one ->
                                one.analyte() + " " + one.measurement().value().text() + " "
                                        + one.measurement().unit())
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<VisitReason> reasons() {
        return (ComboBox<VisitReason>) node("#reason");
    }

    private void printTheSlip() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT0);
        OnFxThread.until(() -> node("#revoke") != null);
        settle();
        press(KeyCode.CONTROL, KeyCode.P);
        // There is no printer here, and that is said.
        OnFxThread.until(() -> desk.notifications().shown().stream()
                .anyMatch(one -> one.text().getValue().contains("打印机")));
        assertTrue(!node("#print").isDisabled(), "the slip is drawn");
    }

    private void takeItBack() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT6);
        OnFxThread.until(() -> node("#vital-weight") != null);
        settle();
        OnFxThread.call(() -> {
            desk.notifications().shown().stream()
                    .filter(one -> one.text().getValue().equals(desk.words().now("visit.finished")))
                    .findFirst()
                    .orElseThrow()
                    .action()
                    .run();
            return null;
        });
        OnFxThread.until(() -> rooms.visits().ofPatient(expected).size() == 1);
        settle();
        assertEquals(AppointmentState.ARRIVED, appointment().state());
        assertEquals(List.of(), rooms.results().ofPatient(expected));
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

    private boolean visible(String selector) {
        Node found = node(selector);
        return found != null && found.isVisible();
    }

    private Node block(String name) {
        return stage.getScene().getRoot().lookupAll(".appointment-block").stream()
                .filter(found -> found instanceof Labeled labeled
                        && String.valueOf(labeled.getText()).contains(name))
                .findFirst()
                .orElse(null);
    }

    private List<String> texts(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(found -> found instanceof Labeled)
                .map(found -> String.valueOf(((Labeled) found).getText()))
                .toList();
    }
}
