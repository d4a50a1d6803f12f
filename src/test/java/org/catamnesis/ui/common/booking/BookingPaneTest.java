package org.catamnesis.ui.common.booking;

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
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 08:00 of Tuesday 2026-09-15. */
@ExtendWith(OnFxThread.class)
class BookingPaneTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final List<Appointment> booked = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private ClinicHours hours;
    private long patient;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        patient = TestCourse.write(clinic.session());
        hours = rooms.clinicHours()
                .add(new ClinicHours(
                        0,
                        0,
                        "Clinic",
                        Set.of(DayOfWeek.values()),
                        1,
                        TODAY.minusDays(9),
                        null,
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        30,
                        1,
                        Set.of(),
                        ""));
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    private void show(BookingWish wish) {
        var pane = new BookingPane(desk, rooms, wish, booked::add, () -> booked.add(null));
        scene = new Scene(pane.root(), 360, 640);
        desk.theme().dress(scene);
        pane.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @SuppressWarnings("unchecked")
    private ListView<BookingLine> times() {
        return (ListView<BookingLine>) scene.lookup("#times");
    }

    private void enter() {
        Event.fireEvent(times(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private Slot slot(int day, int minute) {
        return new Slot(TODAY.plusDays(day).atTime(9, minute), 30, hours.line());
    }

    private Appointment taken(Slot slot) {
        long other = rooms.patients()
                .add(Demographics.of("测试乙", Sex.FEMALE, null), List.of())
                .id();
        return rooms.appointments().book(Appointment.booked(other, slot, "visit", List.of()), true);
    }

    @Test
    void whatIsDueIsProposedTogetherAndEnterBooksIt() {
        show(BookingWish.of(patient));
        BookingLine best = times().getSelectionModel().getSelectedItem();
        assertFalse(best.covers().isEmpty(), "something is due in this course");
        enter();
        assertEquals(best.slot(), booked.getFirst().slot());
        assertEquals(
                Set.copyOf(booked.getFirst().covers()),
                Set.copyOf(rooms.appointments().ofPatient(patient).getFirst().covers()));
        desk.notifications().shown().getLast().action().run();
        assertEquals(List.of(), rooms.appointments().ofPatient(patient));
    }

    @Test
    void aFullTimeIsOnlyBookedByOneWhoSaysSo() {
        taken(slot(2, 0));
        show(new BookingWish(patient, Set.of(), null, slot(2, 0)));
        assertEquals(2, times().getItems().size());
        assertTrue(((Button) scene.lookup("#book")).isDisabled());
        enter();
        assertEquals(List.of(), booked);
        ((Button) scene.lookup("#overbook")).fire();
        assertEquals(slot(2, 0), booked.getFirst().slot());
    }

    @Test
    void aTimeThatIsGivenAwayMeanwhileIsSaidAndNothingIsLost() {
        show(new BookingWish(patient, Set.of(), null, slot(2, 30)));
        taken(slot(2, 30));
        enter();
        assertEquals(List.of(), booked);
        assertEquals(desk.words().now("problem.slot-full"), ((Label) scene.lookup("#problem")).getText());
        assertTrue(scene.lookup("#overbook").isVisible());
    }

    @Test
    void aClosedDayHasNoTimes() {
        rooms.closedDays().add(ClosedDay.of(TODAY.plusDays(3), TODAY.plusDays(3), "Holiday"));
        show(BookingWish.of(patient));
        ((TextField) scene.lookup("#day")).setText(TODAY.plusDays(3).toString());
        assertEquals(List.of(), times().getItems());
        assertEquals(desk.words().now("booking.closed-day"), ((Label) scene.lookup("#nothing")).getText());
        ((TextField) scene.lookup("#day")).clear();
        assertFalse(times().getItems().isEmpty());
    }

    @Test
    void anAppointmentGetsAnotherTime() {
        Appointment before =
                rooms.appointments().book(Appointment.booked(patient, slot(2, 0), "visit", List.of("core-lab")), false);
        show(BookingWish.moving(before));
        ((TextField) scene.lookup("#day")).setText(TODAY.plusDays(5).toString());
        enter();
        assertEquals(slot(5, 0), booked.getFirst().slot());
        assertEquals(1, rooms.appointments().ofPatient(patient).size());
    }
}
