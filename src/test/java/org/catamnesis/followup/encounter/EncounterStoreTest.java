package org.catamnesis.followup.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.AppointmentStore;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.contact.FollowUpReason;
import org.catamnesis.followup.contact.FollowUpStanding;
import org.catamnesis.followup.contact.FollowUpStateStore;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.UnsignedResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class EncounterStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final LocalDateTime NOW = LocalDateTime.now(TestClinic.CLOCK).withNano(0);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private EncounterStore encounters;
    private AppointmentStore appointments;
    private VisitStore visits;
    private ResultStore results;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("张三", Sex.MALE, null), List.of())
                .id();
        var nurse = clinic.session(Role.NURSE);
        encounters = new EncounterStore(nurse);
        appointments = new AppointmentStore(nurse);
        visits = new VisitStore(nurse);
        results = new ResultStore(nurse);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aVisitLeavesItsNoteItsMeasurementsItsOrdersAndAnAppointmentThatWasKept() {
        Appointment arrived = appointments.arrive(book());
        Encounter finished = encounters.finish(encounter(TODAY, arrived));
        assertEquals(List.of(finished.visit()), visits.ofPatient(patient));
        assertEquals(List.of("CREA", "TAC"), finished.visit().orders());
        assertEquals(finished.vitals(), results.ofPatient(patient));
        assertEquals(List.of(finished.appointment()), appointments.ofPatient(patient));
        assertEquals(AppointmentState.SEEN, finished.appointment().state());
    }

    @Test
    void takenBackNothingIsLeftOfItAndTheAppointmentStandsAsBefore() {
        Appointment arrived = appointments.arrive(book());
        encounters.takeBack(encounters.finish(encounter(TODAY, arrived)));
        assertEquals(List.of(), visits.ofPatient(patient));
        assertEquals(List.of(), results.ofPatient(patient));
        assertEquals(List.of(), new UnsignedResultStore(clinic.session(Role.DOCTOR)).ofPatient(patient));
        assertEquals(
                List.of(AppointmentState.ARRIVED),
                appointments.ofPatient(patient).stream().map(Appointment::state).toList());
    }

    @Test
    void whoWasLostAndComesIsFollowedAgainUntilTheVisitIsTakenBack() {
        var states = new FollowUpStateStore(clinic.session());
        FollowUpStanding lost =
                states.change(null, FollowUpStanding.of(patient, FollowUpReason.NOT_REACHED, TODAY.minusDays(5), null));
        encounters.finish(encounter(TODAY.minusDays(6), null));
        assertEquals(Optional.of(lost), states.ofPatient(patient));
        Encounter finished = encounters.finish(encounter(TODAY.minusDays(5), null));
        assertEquals(Optional.of(FollowUpReason.BACK), states.ofPatient(patient).map(FollowUpStanding::reason));
        encounters.takeBack(finished);
        assertEquals(
                Optional.of(FollowUpReason.NOT_REACHED),
                states.ofPatient(patient).map(FollowUpStanding::reason));
    }

    @Test
    void aVisitOfTheListIsTakenBackWithAllOfItAndPutBackTheSame() {
        Appointment arrived = appointments.arrive(book());
        Encounter finished = encounters.finish(encounter(TODAY, arrived));
        Visit corrected = visits.correct(finished.visit(), finished.visit());
        Encounter whole = encounters.of(corrected);
        assertEquals(new Encounter(corrected, finished.vitals(), finished.appointment()), whole);
        Encounter gone = encounters.takeBack(whole);
        assertEquals(AppointmentState.ARRIVED, gone.appointment().state());
        assertEquals(List.of(), visits.ofPatient(patient));
        assertEquals(List.of(), results.ofPatient(patient));
        Encounter again = encounters.finish(gone);
        assertEquals(List.of(again.visit()), visits.ofPatient(patient));
        assertEquals(again.vitals(), results.ofPatient(patient));
        assertEquals(AppointmentState.SEEN, again.appointment().state());
    }

    @Test
    void oneWhoCameWithoutAnAppointmentIsSeenAllTheSame() {
        Encounter finished = encounters.finish(encounter(TODAY.minusDays(2), null));
        assertEquals(List.of(finished.visit()), visits.ofPatient(patient));
    }

    @Test
    void whenSomebodyElseSawToTheAppointmentNothingOfTheVisitIsKept() {
        Appointment arrived = appointments.arrive(book());
        appointments.undo(arrived);
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> encounters.finish(encounter(TODAY, arrived)))
                        .problem());
        assertEquals(List.of(), visits.ofPatient(patient));
        assertEquals(List.of(), results.ofPatient(patient));
    }

    @Test
    void whenAMeasurementWasCorrectedSinceTheVisitCannotBeTakenBackUnderIt() {
        Encounter finished = encounters.finish(encounter(TODAY, null));
        LabResult weight = finished.vitals().getFirst();
        results.correct(weight.id(), weight);
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> encounters.takeBack(finished))
                        .problem());
        assertEquals(List.of(finished.visit()), visits.ofPatient(patient));
    }

    @Test
    void nobodyIsSeenTomorrowOrAfterDeath() {
        assertEquals(
                Problem.DATE_IN_FUTURE,
                assertThrows(ProblemException.class, () -> encounters.finish(encounter(TODAY.plusDays(1), null)))
                        .problem());
        new EventStore(clinic.session())
                .append(
                        new ClinicalEvent(
                                0, patient, EventKind.DEATH, null, null, TODAY.minusDays(3), null, null, null),
                        null);
        assertEquals(
                Problem.AFTER_DEATH,
                assertThrows(ProblemException.class, () -> encounters.finish(encounter(TODAY.minusDays(2), null)))
                        .problem());
        encounters.finish(encounter(TODAY.minusDays(3), null));
        assertEquals(1, visits.ofPatient(patient).size());
    }

    @Test
    void aResearcherSeesNobody() {
        var researcher = new EncounterStore(clinic.session(Role.RESEARCHER));
        Encounter finished = encounters.finish(encounter(TODAY, null));
        for (var forbidden :
                List.<Runnable>of(() -> researcher.finish(encounter(TODAY, null)), () -> researcher.takeBack(finished)))
            assertEquals(
                    Problem.NOT_ALLOWED,
                    assertThrows(ProblemException.class, forbidden::run).problem());
        assertTrue(visits.ofPatient(patient).contains(finished.visit()));
    }

    private Appointment book() {
        var slot = new Slot(TODAY.atTime(23, 30), 15, null);
        return appointments.book(Appointment.booked(patient, slot, "visit", List.of("visit")), true);
    }

    private Encounter encounter(LocalDate day, Appointment appointment) {
        var visit = new Visit(
                0,
                patient,
                day,
                appointment == null ? null : day,
                "outpatient",
                true,
                "一般情况可",
                VisitReason.ROUTINE,
                appointment == null ? null : appointment.id(),
                List.of("CREA", "TAC"));
        var vitals = new VitalResults(AnalyteCatalogue.standard(), "Clinic")
                .of(patient, List.of(new VitalReading("WT", "62.4", 62.4)), NOW.minusMinutes(1), true);
        return new Encounter(visit, vitals, appointment);
    }
}
