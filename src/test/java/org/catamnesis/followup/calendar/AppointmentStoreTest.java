package org.catamnesis.followup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class AppointmentStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final LocalDateTime NOW = LocalDateTime.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private AppointmentStore appointments;
    private ClinicHours hours;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        appointments = new AppointmentStore(clinic.session());
        hours = new ClinicHoursStore(clinic.session()).add(SomeHours.daily(0, TODAY.minusDays(30)));
        patient = patient("测试");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private long patient(String name) {
        return new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.MALE, null), List.of())
                .id();
    }

    private Slot slot(int day, int hour, int minute) {
        return new Slot(TODAY.plusDays(day).atTime(hour, minute), 30, hours.line());
    }

    private Appointment wanted(long who, Slot slot) {
        return Appointment.booked(who, slot, "visit", List.of("core-lab", "visit"));
    }

    private Appointment book(long who, Slot slot) {
        return appointments.book(wanted(who, slot), false);
    }

    private static Problem refused(Executable what) {
        return assertThrows(ProblemException.class, what).problem();
    }

    @Test
    void aBookingIsKeptAsItWasMade() {
        Appointment booked = book(patient, slot(2, 8, 30));
        assertEquals(
                new Appointment(
                        booked.id(),
                        patient,
                        AppointmentState.BOOKED,
                        slot(2, 8, 30),
                        "visit",
                        List.of("core-lab", "visit"),
                        null,
                        null),
                booked);
        assertEquals(List.of(booked), appointments.ofPatient(patient));
        assertEquals(List.of(booked), appointments.between(TODAY.plusDays(2), TODAY.plusDays(2)));
        assertEquals(List.of(), appointments.between(TODAY, TODAY.plusDays(1)));
        assertEquals(List.of(booked), appointments.ofClinic(TODAY));
        assertNull(appointments.undo(booked));
        assertEquals(List.of(), appointments.ofPatient(patient));
    }

    @Test
    void aPatientArrivesIsSeenAndEachStepCanBeTakenBack() {
        Appointment booked = book(patient, slot(0, 9, 0));
        Appointment arrived = appointments.arrive(booked);
        assertEquals(NOW, arrived.arrivedAt());
        Appointment seen = appointments.seen(arrived);
        assertEquals(AppointmentState.SEEN, seen.state());
        assertEquals(NOW, seen.arrivedAt());
        Appointment back = appointments.undo(seen);
        assertEquals(arrived.as(AppointmentState.ARRIVED, NOW, null), withId(back, arrived.id()));
        Appointment first = appointments.undo(appointments.undo(appointments.undo(back)));
        assertEquals(AppointmentState.SEEN, first.state(), "undone once more it is done again");
    }

    private static Appointment withId(Appointment one, long id) {
        return new Appointment(
                id, one.patientId(), one.state(), one.slot(), one.kind(), one.covers(), one.arrivedAt(), one.reason());
    }

    @Test
    void anAppointmentThatWasNotKeptIsAVisitThatDidNotTakePlaceUntilItIsTakenBack() {
        Appointment missed = appointments.missed(book(patient, slot(0, 9, 0)));
        assertEquals(List.of(List.of(TODAY, TODAY, false)), visits());
        Appointment booked = appointments.undo(missed);
        assertEquals(AppointmentState.BOOKED, booked.state());
        assertEquals(List.of(), visits());
        assertEquals(AppointmentState.MISSED, appointments.undo(booked).state());
        assertEquals(List.of(List.of(TODAY, TODAY, false)), visits());
    }

    @Test
    void whatWasMissedIsWhatWasBooked() {
        Map<String, String> kinds = new TreeMap<>();
        for (LineKind kind : LineKind.values()) {
            long somebody = patient("患者" + kind);
            Slot slot = new Slot(TODAY.atTime(9, 0), 30, null);
            appointments.missed(appointments.book(Appointment.booked(somebody, slot, kind.code(), List.of()), false));
            new VisitStore(clinic.session()).ofPatient(somebody).forEach(one -> kinds.put(kind.code(), one.kind()));
        }
        assertEquals(
                Map.of(
                        "visit", "outpatient",
                        "lab", "lab",
                        "imaging", "imaging",
                        "scale", "outpatient",
                        "procedure", "procedure",
                        "phone", "telephone"),
                kinds);
    }

    private List<List<Object>> visits() {
        List<List<Object>> visits = new ArrayList<>();
        for (Visit visit : new VisitStore(clinic.session()).ofPatient(patient))
            visits.add(List.of(visit.day(), visit.plannedDay(), visit.attended()));
        return visits;
    }

    @Test
    void itIsGivenUpOnlyForAReasonWhichIsKeptSealed() {
        Appointment booked = book(patient, slot(3, 9, 0));
        assertEquals(Problem.REASON_MISSING, refused(() -> appointments.cancel(booked, " ")));
        Appointment cancelled = appointments.cancel(booked, " 患者外出 ");
        assertEquals("患者外出", cancelled.reason());
        assertEquals(List.of(cancelled), appointments.ofPatient(patient));
        assertNull(appointments.ofClinic(TODAY).getFirst().reason());
        assertEquals(Problem.APPOINTMENT_OVER, refused(() -> appointments.move(cancelled, slot(4, 9, 0), false)));
        assertEquals(AppointmentState.BOOKED, appointments.undo(cancelled).state());
    }

    @Test
    void aMovedOneIsWhereItWasMovedToAndBackAfterwards() {
        Appointment moved = appointments.move(book(patient, slot(3, 9, 0)), slot(5, 8, 0), false);
        assertEquals(slot(5, 8, 0), moved.slot());
        assertEquals(1, appointments.ofClinic(TODAY).size());
        assertEquals(slot(3, 9, 0), appointments.undo(moved).slot());
    }

    @Test
    void whatWasDoneIsUndoneStepByStep() {
        Appointment booked = book(patient, slot(3, 9, 0));
        Appointment first = appointments.move(booked, slot(0, 9, 0), false);
        Appointment second = appointments.arrive(first);
        Appointment now = appointments.undo(second, second);
        assertEquals(AppointmentState.BOOKED, now.state());
        now = appointments.undo(first, now);
        assertEquals(slot(3, 9, 0), now.slot());
        assertNull(appointments.undo(booked, now));
        assertEquals(List.of(), appointments.ofPatient(patient));
    }

    @Test
    void whatSpeaksAgainstATimeIsAClearAnswer() {
        var closed = new ClosedDayStore(clinic.session());
        closed.add(ClosedDay.of(TODAY.plusDays(6), TODAY.plusDays(6), "国庆节"));
        assertEquals(Problem.DAY_CLOSED, refused(() -> book(patient, slot(6, 9, 0))));
        assertEquals(Problem.DAY_CLOSED, refused(() -> appointments.book(wanted(patient, slot(6, 9, 0)), true)));
        assertEquals(Problem.APPOINTMENT_IN_PAST, refused(() -> book(patient, slot(-1, 9, 0))));
        assertEquals(Problem.OUTSIDE_CLINIC_HOURS, refused(() -> book(patient, slot(1, 9, 45))));
        Appointment booked = book(patient, slot(1, 9, 0));
        assertEquals(Problem.PATIENT_BOOKED_THEN, refused(() -> book(patient, slot(1, 9, 15))));
        assertEquals(Problem.APPOINTMENT_NOT_YET, refused(() -> appointments.arrive(booked)));
        assertEquals(Problem.APPOINTMENT_NOT_YET, refused(() -> appointments.missed(booked)));
        assertEquals(Problem.APPOINTMENT_NOT_YET, refused(() -> appointments.seen(booked)));
        Slot elsewhere = new Slot(TODAY.plusDays(8).atTime(17, 0), 20, null);
        assertEquals(elsewhere, book(patient, elsewhere).slot(), "an examination elsewhere needs no clinic hours");
        assertEquals(2, appointments.ofPatient(patient).size());
    }

    @Test
    void beyondTheLimitIsOnlyBookedByOneWhoSaysSo() {
        book(patient("甲"), slot(1, 8, 0));
        book(patient("乙"), slot(1, 8, 0));
        assertEquals(Problem.SLOT_FULL, refused(() -> book(patient, slot(1, 8, 0))));
        Appointment third = appointments.book(wanted(patient, slot(1, 8, 0)), true);
        assertEquals(3, appointments.ofClinic(TODAY).size());
        assertEquals(
                slot(1, 8, 30), appointments.move(third, slot(1, 8, 30), false).slot());
    }

    @Test
    void aPlaceThatWasGivenAwayIsNotTakenBackInSilence() {
        Appointment mine = appointments.cancel(book(patient, slot(1, 8, 0)), "x");
        book(patient("甲"), slot(1, 8, 0));
        book(patient("乙"), slot(1, 8, 0));
        assertEquals(Problem.SLOT_FULL, refused(() -> appointments.undo(mine)));
        assertEquals(
                AppointmentState.CANCELLED,
                appointments.ofPatient(patient).getFirst().state());
    }

    @Test
    void nothingIsBookedForOneWhoDiedAndWhatWasTakesUpNoRoom() {
        long died = patient("甲");
        book(died, slot(1, 8, 0));
        book(patient("乙"), slot(1, 8, 0));
        new EventStore(clinic.session())
                .append(new ClinicalEvent(0, died, EventKind.DEATH, null, null, TODAY, null, null, null), null);
        assertEquals(Problem.PATIENT_NOT_FOLLOWED, refused(() -> book(died, slot(2, 8, 0))));
        assertEquals(Map.of(died, "death"), new EndedCareStore(clinic.session()).of(List.of(died, patient)));
        assertEquals(slot(1, 8, 0), book(patient, slot(1, 8, 0)).slot());
        assertEquals(3, appointments.ofClinic(TODAY).size(), "it is still shown");
    }

    @Test
    void twoNursesDoNotBothChangeIt() {
        Appointment booked = book(patient, slot(1, 9, 0));
        Appointment moved = appointments.move(booked, slot(2, 9, 0), false);
        assertEquals(Problem.CHANGED_ELSEWHERE, refused(() -> appointments.cancel(booked, "too late")));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused(() -> appointments.move(booked, slot(3, 9, 0), false)));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused(() -> appointments.undo(booked)));
        assertEquals(List.of(moved), appointments.ofPatient(patient));
    }

    /** On a server two workstations write at once; the first wins, the second is told, and nothing is lost. */
    @Test
    void twoWorkstationsMoveTheSameOneAtOnce() throws Exception {
        Assumptions.assumeTrue(engine == TestEngine.POSTGRESQL);
        Appointment booked = book(patient, slot(1, 9, 0));
        Session other = clinic.another();
        var elsewhere = new AppointmentStore(other);
        assertEquals(
                List.of("CHANGED_ELSEWHERE", "done"),
                atOnce(
                        () -> appointments.move(booked, slot(2, 9, 0), false),
                        () -> elsewhere.move(booked, slot(3, 9, 0), false)));
        assertEquals(1, appointments.ofPatient(patient).size());
        other.database().close();
    }

    @Test
    void theLastPlaceIsGivenOnceWhenTwoWorkstationsBookAtOnce() throws Exception {
        Assumptions.assumeTrue(engine == TestEngine.POSTGRESQL);
        Session other = clinic.another();
        var elsewhere = new AppointmentStore(other);
        long second = patient("丙");
        for (int day = 1; day <= 5; day++) {
            Slot slot = slot(day, 8, 0);
            book(patient("甲" + day), slot);
            assertEquals(
                    List.of("SLOT_FULL", "done"),
                    atOnce(() -> book(patient, slot), () -> elsewhere.book(wanted(second, slot), false)));
            assertEquals(2, appointments.between(slot.day(), slot.day()).size());
        }
        other.database().close();
    }

    private static List<String> atOnce(Callable<Appointment> one, Callable<Appointment> another)
            throws InterruptedException {
        List<String> ends = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> done : threads.invokeAll(List.of(one, another))) ends.add(end(done));
        }
        return ends.stream().sorted().toList();
    }

    private static String end(Future<?> done) throws InterruptedException {
        try {
            done.get();
            return "done";
        } catch (ExecutionException e) {
            return e.getCause() instanceof ProblemException problem
                    ? problem.problem().name()
                    : String.valueOf(e.getCause());
        }
    }
}
