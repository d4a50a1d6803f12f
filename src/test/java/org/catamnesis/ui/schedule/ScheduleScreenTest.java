package org.catamnesis.ui.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Shortcut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 08:00 of Tuesday 2026-09-15. */
@ExtendWith(OnFxThread.class)
class ScheduleScreenTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final LocalDate THURSDAY = TODAY.plusDays(2);
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final List<Place> asked = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private ScheduleScreen screen;
    private Scene scene;
    private ClinicHours hours;
    private long zhang;
    private long li;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        desk.navigator().guide(asked::add);
        zhang = patient("张测试");
        li = patient("欧阳测试司马");
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    private long patient(String name) {
        return rooms.directory()
                .add(Demographics.of(name, Sex.MALE, LocalDate.of(1970, 1, 1)), List.of())
                .id();
    }

    /** Tuesdays and Thursdays from 8 to 12, one every half hour. */
    private void addHours() {
        hours = rooms.clinicHours()
                .add(new ClinicHours(
                        0,
                        0,
                        "Liver clinic",
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        1,
                        TODAY.minusDays(60),
                        null,
                        LocalTime.of(8, 0),
                        LocalTime.of(12, 0),
                        30,
                        1,
                        Set.of(Organ.LIVER),
                        "Dr. Test"));
    }

    private Slot slot(LocalDate day, int hour, int minute) {
        return new Slot(day.atTime(hour, minute), 30, hours.line());
    }

    private Appointment book(long patient, Slot slot) {
        return rooms.appointments().book(Appointment.booked(patient, slot, "visit", List.of()), false);
    }

    private void show() {
        screen = new ScheduleScreen(desk, rooms);
        scene = new Scene(screen.root(), 1290, 690);
        desk.theme().dress(scene);
        screen.onShow();
        lay();
    }

    private void lay() {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void press(String id) {
        ((Button) scene.lookup(id)).fire();
        lay();
    }

    private void key(String keys) {
        screen.shortcuts().stream()
                .filter(key -> key.keys().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .map(Shortcut::action)
                .orElseThrow()
                .run();
        lay();
    }

    private void arrow(KeyCode code) {
        Event.fireEvent(calendar(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        lay();
    }

    private WeekPane calendar() {
        return (WeekPane) scene.lookup("#calendar");
    }

    private AppointmentBlock block(long patient) {
        return calendar().lookupAll(".appointment-block").stream()
                .map(AppointmentBlock.class::cast)
                .filter(block -> block.appointment().patientId() == patient)
                .findFirst()
                .orElseThrow();
    }

    private List<Slot> slots(long patient) {
        return rooms.appointments().ofPatient(patient).stream()
                .map(Appointment::slot)
                .toList();
    }

    /** Drags from the middle of a block to where a time begins in the calendar. */
    private void drag(AppointmentBlock block, Slot to, boolean drop) {
        WeekGeometry geometry = calendar().geometry();
        Point2D from = block.localToScene(block.getWidth() / 2, block.getHeight() / 2);
        Point2D there = calendar()
                .localToScene(
                        geometry.x(to.day()) + geometry.columnWidth() / 2,
                        geometry.y(to.start().getHour() * 60 + to.start().getMinute()) + 4);
        mouse(block, MouseEvent.MOUSE_PRESSED, from);
        mouse(block, MouseEvent.MOUSE_DRAGGED, from.midpoint(there));
        mouse(block, MouseEvent.MOUSE_DRAGGED, there);
        if (drop) mouse(block, MouseEvent.MOUSE_RELEASED, there);
        lay();
    }

    private static void mouse(Node node, javafx.event.EventType<MouseEvent> type, Point2D at) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(node, at.getX(), at.getY())));
    }

    @Test
    void anEmptyCalendarTeachesAndItsFirstHoursMakeItOne() {
        show();
        assertTrue(scene.lookup("#empty").isVisible());
        press("#firstHours");
        ((TextField) scene.lookup("#hoursTitle")).setText("Liver clinic");
        press("#save");
        assertEquals(desk.words().now("problem.clinic-hours-incomplete"), ((Label) scene.lookup("#problem")).getText());
        ((ToggleButton) scene.lookup("#weekday-2")).fire();
        press("#save");
        assertFalse(scene.lookup("#empty").isVisible());
        ClinicHours kept = rooms.clinicHours().calendar().hours().getFirst();
        assertEquals("Liver clinic", kept.title());
        assertEquals(Set.of(DayOfWeek.TUESDAY), kept.weekdays());
        assertEquals(TODAY, kept.from());
        desk.notifications().shown().getLast().action().run();
        assertEquals(List.of(), rooms.clinicHours().calendar().hours());
    }

    @Test
    void aWeekShowsWhoComesAndHowFullItsClinicsAre() {
        addHours();
        book(zhang, slot(THURSDAY, 9, 0));
        show();
        assertEquals("张测试", block(zhang).getText());
        assertTrue(scene.getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().equals("1/8")));
        assertEquals("booked 1 · arrived 0 · seen 0 · missed 0", ((Label) scene.lookup("#counts")).getText());
        assertEquals("2026-09-14 – 09-20", ((Label) scene.lookup("#range")).getText());
        desk.privacy().toggle();
        lay();
        assertTrue(block(zhang).getText().matches("Patient \\d+"));
        desk.privacy().toggle();
    }

    @Test
    void aDraggedAppointmentIsWhereItWasDroppedAndBackAfterAnUndo() {
        addHours();
        book(zhang, slot(TODAY, 9, 0));
        show();
        drag(block(zhang), slot(THURSDAY, 10, 30), false);
        assertTrue(calendar().ghost().isVisible());
        assertEquals("2026-09-17 Thu 10:30", calendar().ghost().getText());
        drag(block(zhang), slot(THURSDAY, 10, 30), true);
        assertEquals(List.of(slot(THURSDAY, 10, 30)), slots(zhang));
        assertFalse(calendar().ghost().isVisible());
        key("Shortcut+Z");
        assertEquals(List.of(slot(TODAY, 9, 0)), slots(zhang));
    }

    @Test
    void whatADropWouldBreakIsSaidOnTheWayAndAskedAbout() {
        addHours();
        book(zhang, slot(TODAY, 9, 0));
        book(li, slot(THURSDAY, 10, 30));
        show();
        drag(block(zhang), slot(THURSDAY, 10, 30), false);
        assertTrue(
                calendar().ghost().getText().endsWith("▲ full"),
                calendar().ghost().getText());
        assertTrue(calendar().ghost().getStyleClass().contains("beyond"));
        drag(block(zhang), slot(THURSDAY, 10, 30), true);
        assertEquals(List.of(slot(TODAY, 9, 0)), slots(zhang), "nothing is moved before somebody says so");
        press("#insist");
        assertEquals(List.of(slot(THURSDAY, 10, 30)), slots(zhang));
        assertEquals("▲ 1 clash", ((Label) scene.lookup("#amiss")).getText());
        assertTrue(block(zhang).getStyleClass().contains("clashing"));
        assertFalse(block(li).getStyleClass().contains("clashing"), "who was there first is not too many");
    }

    @Test
    void nothingIsDroppedOnAClosedDay() {
        addHours();
        rooms.closedDays().add(ClosedDay.of(THURSDAY, THURSDAY, "Holiday"));
        book(zhang, slot(TODAY, 9, 0));
        show();
        drag(block(zhang), slot(THURSDAY, 10, 30), false);
        assertTrue(calendar().ghost().getStyleClass().contains("refused"));
        drag(block(zhang), slot(THURSDAY, 10, 30), true);
        assertFalse(scene.lookup("#insist").isVisible());
        assertTrue(((Label) scene.lookup("#objectionText")).getText().contains("clinic closed"));
        assertEquals(List.of(slot(TODAY, 9, 0)), slots(zhang));
        key("Esc");
        assertFalse(scene.lookup("#objection").isVisible());
    }

    @Test
    void arrowsChooseAltArrowsMoveAndEnterOpens() {
        addHours();
        book(zhang, slot(TODAY, 9, 0));
        book(li, slot(THURSDAY, 9, 0));
        show();
        arrow(KeyCode.DOWN);
        assertTrue(block(zhang).getPseudoClassStates().contains(AppointmentBlock.SELECTED));
        key("Alt+Down");
        assertEquals(List.of(slot(TODAY, 9, 30)), slots(zhang));
        key("Alt+Up");
        key("Alt+Up");
        assertEquals(List.of(slot(TODAY, 8, 30)), slots(zhang));
        key("Alt+Right");
        assertEquals(List.of(slot(THURSDAY, 8, 30)), slots(zhang));
        for (int i = 0; i < 4; i++) key("Shortcut+Z");
        assertEquals(List.of(slot(TODAY, 9, 0)), slots(zhang), "each undo takes back one step more");
        arrow(KeyCode.RIGHT);
        key("Enter");
        assertEquals(List.of(new Place.Patient(li, null)), asked);
    }

    @Test
    void whoHasComeIsMarkedAndWhoHasNotIsAMissedVisit() {
        addHours();
        book(zhang, slot(TODAY, 8, 0));
        book(li, slot(TODAY, 9, 0));
        show();
        arrow(KeyCode.DOWN);
        key("A");
        assertEquals("● 张测试", block(zhang).getText());
        arrow(KeyCode.DOWN);
        press("#missed");
        assertEquals("× 欧阳测试司马", block(li).getText());
        assertEquals(AppointmentState.MISSED, block(li).appointment().state());
        assertEquals(1, rooms.visits().ofPatient(li).size());
    }

    @Test
    void itIsCancelledForAReason() {
        addHours();
        book(zhang, slot(THURSDAY, 8, 0));
        show();
        arrow(KeyCode.DOWN);
        press("#cancel");
        ((TextField) scene.lookup("#cancelReason")).setText("患者外出");
        press("#cancelNow");
        assertEquals("患者外出", rooms.appointments().ofPatient(zhang).getFirst().reason());
        assertEquals(0, calendar().lookupAll(".appointment-block").size());
    }

    @Test
    void aChangeOfHoursSaysWhomItWouldLeaveWithoutAClinic() {
        addHours();
        book(zhang, slot(THURSDAY, 11, 30));
        show();
        ((ToggleButton) scene.lookup("#hoursTab")).fire();
        lay();
        ((ListView<?>) scene.lookup("#list")).getSelectionModel().selectFirst();
        ((TextField) scene.lookup("#end")).setText("11:00");
        assertEquals(
                "▲ 1 appointment would be left without a clinic: 2026-09-17 11:30",
                ((Label) scene.lookup("#orphans")).getText());
        press("#save");
        assertEquals("▲ 1 clash", ((Label) scene.lookup("#amiss")).getText());
    }

    @Test
    void aMonthShowsEachDayAndLeadsToIt() {
        addHours();
        book(zhang, slot(THURSDAY, 8, 0));
        show();
        key("M");
        assertTrue(scene.lookup("#month").isVisible());
        assertEquals("2026-09", ((Label) scene.lookup("#range")).getText());
        Event.fireEvent(
                scene.lookup("#month"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        lay();
        Event.fireEvent(
                scene.lookup("#month"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        lay();
        assertEquals("2026-09-16 Wed", ((Label) scene.lookup("#range")).getText());
        ((TextField) scene.lookup("#jump")).setText("2026-09-17");
        Event.fireEvent(scene.lookup("#jump"), new javafx.event.ActionEvent());
        lay();
        assertEquals("08:00  张测试   Visit", block(zhang).getText());
        key("Page_Down");
        assertEquals(LocalDate.of(2026, 9, 18), calendar().geometry().days().getFirst());
    }

    @Test
    void aTimeIsBookedForSomebodyWhoIsFoundByTyping() {
        addHours();
        show();
        key("B");
        ((TextField) scene.lookup("#chooserText")).setText("张");
        lay();
        press("#forPatient");
        press("#book");
        assertEquals(List.of(slot(TODAY, 8, 30)), slots(zhang), "the first time that has not passed");
        assertEquals("张测试", block(zhang).getText());
        key("Shortcut+Z");
        assertEquals(List.of(), slots(zhang));
    }
}
