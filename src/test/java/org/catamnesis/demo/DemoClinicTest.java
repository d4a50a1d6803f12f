package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.TransplantStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClinicTest {
    private static final int PATIENTS = 150;
    private static final List<Long> STEPS = new ArrayList<>();

    @TempDir
    static Path folder;

    private static DemoClinic.Made made;

    @BeforeAll
    static void make() {
        made = new DemoClinic(TestClinic.CLOCK, () -> false)
                .create(
                        new ClinicFolder(folder.resolve("clinic")),
                        new DemoSize(PATIENTS, 0),
                        (done, total) -> STEPS.add(done * 1000 / total));
    }

    @AfterAll
    static void close() {
        made.database().close();
    }

    @Test
    void allFourUsersSignInAndAreWhatTheirNamesSay() {
        Map<String, java.util.Set<Role>> roles = new TreeMap<>();
        for (String user : List.of("doctor", "nurse", "researcher", "admin"))
            roles.put(user, signIn(user).account().roles());
        assertEquals(
                Map.of(
                        "doctor", EnumSet.of(Role.DOCTOR),
                        "nurse", EnumSet.of(Role.NURSE),
                        "researcher", EnumSet.of(Role.RESEARCHER),
                        "admin", EnumSet.of(Role.ADMINISTRATOR)),
                roles);
        assertFalse(signIn("researcher").seals().openNames());
    }

    @Test
    void everyPatientIsThereWithTheWholeHistory() {
        Session doctor = signIn("doctor");
        assertEquals(PATIENTS, new PatientStore(doctor).all().size());
        assertEquals(List.of(1000L), STEPS);
        long[] results = new long[1];
        new ResultStore(doctor).forEach(_ -> results[0]++);
        assertEquals(made.results(), results[0]);
        DemoCourse course =
                new CourseSimulation(DemoClinic.SEED, java.time.LocalDate.now(TestClinic.CLOCK), 1).course(4);
        Patient patient = new PatientStore(doctor)
                .findByIdentifier(PatientIdentifier.MRN, "S000005")
                .orElseThrow();
        assertEquals(course.person().demographics(), patient.demographics());
        assertEquals(
                course.events().size(),
                new EventStore(doctor).ofPatient(patient.id()).size());
        assertEquals(
                course.visits().size(),
                new VisitStore(doctor).ofPatient(patient.id()).size());
        assertEquals(
                course.dosings().size(),
                new DosingStore(doctor).ofPatient(patient.id()).size());
        assertEquals(
                course.diagnoses().size(),
                new DiagnosisStore(doctor).ofPatient(patient.id()).size());
        assertEquals(
                course.transplants().size(),
                new TransplantStore(doctor).ofPatient(patient.id()).size());
    }

    @Test
    void everybodyIsWeighedEveryQuarterAndMeasuredOnce() {
        Session doctor = signIn("doctor");
        DemoCourse course =
                new CourseSimulation(DemoClinic.SEED, java.time.LocalDate.now(TestClinic.CLOCK), 1).course(4);
        long patient = new PatientStore(doctor)
                .findByIdentifier(PatientIdentifier.MRN, "S000005")
                .orElseThrow()
                .id();
        List<LabResult> body = new ResultStore(doctor)
                .ofPatient(patient).stream()
                        .filter(result -> "body".equals(result.sampling().specimen()))
                        .toList();
        List<LabResult> weights =
                body.stream().filter(result -> result.analyte().equals("WT")).toList();
        assertEquals(body.size() - 1, 3 * weights.size());
        for (int i = 1; i < weights.size(); i++)
            assertFalse(weights.get(i)
                    .sampling()
                    .collectedAt()
                    .isBefore(weights.get(i - 1).sampling().collectedAt().plusDays(90)));
        assertTrue(weights.size() > 1);
        for (LabResult weight : weights)
            assertEquals(course.person().weight(), weight.measurement().value().number(), 10);
    }

    @Test
    void everyPrintedDetailIsKept() {
        Session doctor = signIn("doctor");
        List<LabResult> results = new ArrayList<>();
        new ResultStore(doctor).forEach(results::add);
        assertTrue(results.stream().anyMatch(result -> result.analyte() == null));
        assertTrue(
                results.stream().anyMatch(result -> result.measurement().value().censored()));
        assertTrue(results.stream()
                .anyMatch(result -> "↑".equals(result.measurement().flag())));
        assertTrue(results.stream()
                .anyMatch(result -> "mg/dL".equals(result.measurement().unit())));
        assertTrue(results.stream()
                .filter(result -> "TAC".equals(result.analyte()))
                .allMatch(result -> result.sampling()
                        .lastDoseAt()
                        .isBefore(result.sampling().collectedAt())));
    }

    @Test
    void newestVisitsOfTwelvePatientsAreOnPaperOnly() throws Exception {
        List<Brought> brought = made.brought();
        assertEquals(12, brought.stream().map(b -> b.report().mrn()).distinct().count());
        Session doctor = signIn("doctor");
        for (Brought one : brought) {
            assertTrue(one.file().getFileName().toString().matches("report-\\d\\d\\.pdf"));
            assertArrayEquals(one.report().pdf(), java.nio.file.Files.readAllBytes(one.file()));
            long patient = new PatientStore(doctor)
                    .findByIdentifier(PatientIdentifier.MRN, one.report().mrn())
                    .orElseThrow()
                    .id();
            List<LabResult> known = new ResultStore(doctor).ofPatient(patient);
            assertTrue(known.stream()
                    .allMatch(result -> result.sampling()
                            .collectedAt()
                            .isBefore(one.report().collectedAt())));
        }
    }

    @Test
    void whatCouldNotBeFinishedIsNotLeftBehind(@TempDir Path other) {
        ClinicFolder half = new ClinicFolder(other.resolve("clinic"));
        assertThrows(
                CancellationException.class,
                () -> new DemoClinic(TestClinic.CLOCK, () -> false).create(half, new DemoSize(5, 0), (done, _) -> {
                    throw new CancellationException("at " + done);
                }));
        assertFalse(half.hasClinic());
    }

    @Test
    void aWantedNumberOfResultsIsNearlyMet() {
        DemoSize size = new DemoSize(80, 60_000);
        java.time.LocalDate today = java.time.LocalDate.now(TestClinic.CLOCK);
        CourseSimulation simulation = new CourseSimulation(1, today, size.pace(1, today));
        long results = 0;
        for (int number = 0; number < size.patients(); number++)
            results += simulation.course(number).resultCount();
        assertEquals(60_000, results, 6_000);
    }

    private static Session signIn(String user) {
        ClinicDatabase database = made.database();
        return new ClinicDoor(TestClinic.CLOCK, () -> false).signIn(database, user, DemoUsers.password());
    }
}
