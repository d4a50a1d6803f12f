package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicInfo;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.clinic.backup.BackupSummary;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.DocumentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerMoveTest {
    private static final String PASSWORD = "server secret 4711";

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        patient = new PatientStore(clinic.session())
                .add(
                        Demographics.of("张三", Sex.MALE, LocalDate.of(1980, 2, 3)),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000001")));
        new EventStore(clinic.session())
                .append(
                        new ClinicalEvent(
                                0, patient.id(), EventKind.OTHER, null, null, LocalDate.EPOCH, null, null, "free text"),
                        null);
        documents(clinic.session())
                .receive("report.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static DocumentStore documents(Session session) {
        return new DocumentStore(session, new ResultStore(session));
    }

    @Test
    void theClinicIsOnTheServerAsItWasInItsFile() {
        ServerAddress server = TestServer.empty();
        BackupSummary summary = ServerMove.move(clinic.session(), server, PASSWORD, (_, _) -> {});
        assertTrue(summary.rows() > 10);
        clinic.close();
        Entrance entrance = TestClinic.door().entrance(clinic.folder());
        assertEquals("Test clinic", entrance.look().name());
        Session there = entrance.signIn("doctor", TestClinic.PASSWORD, Optional.of(PASSWORD));
        try (var _ = there.database()) {
            assertEquals(Optional.of(server), there.database().server());
            assertEquals(List.of(patient), new PatientStore(there).all());
            assertEquals(
                    "free text",
                    new EventStore(there).ofPatient(patient.id()).getFirst().detail());
            assertEquals(1, documents(there).inbox().size());
            assertEquals(List.of(), Verification.run(there).findings());
        }
    }

    @Test
    void aSecondWorkstationJoinsAndBothSeeOneClinic() {
        ServerAddress server = TestServer.empty();
        ServerMove.move(clinic.session(), server, PASSWORD, (_, _) -> {});
        ClinicFolder second = new ClinicFolder(folder.resolve("second"));
        ClinicInfo joined = ServerMove.join(second, server, PASSWORD);
        assertEquals("Test clinic", joined.name());
        Session there = TestClinic.door().entrance(second).signIn("doctor", TestClinic.PASSWORD, Optional.of(PASSWORD));
        try (var _ = there.database()) {
            assertEquals(List.of(patient), new PatientStore(there).all());
        }
        assertEquals(Problem.CLINIC_EXISTS, problem(() -> ServerMove.join(second, server, PASSWORD)));
    }

    @Test
    void whereThereIsSomethingAlreadyTheClinicStaysWhereItIs() {
        ServerAddress taken = TestServer.empty();
        try (TestClinic other = new TestClinic(folder.resolve("other"))) {
            ServerMove.move(other.session(), taken, PASSWORD, (_, _) -> {});
        }
        assertEquals(
                Problem.SERVER_NOT_EMPTY,
                problem(() -> ServerMove.move(clinic.session(), taken, PASSWORD, (_, _) -> {})));
        assertFalse(clinic.folder().hasServer());
        assertEquals(List.of(patient), new PatientStore(clinic.session()).all());
        assertEquals(List.of(), Verification.run(clinic.session()).findings());
    }

    @Test
    void whatIsCalledOffLeavesAnEmptyServerAndTheClinicInItsFile() {
        ServerAddress server = TestServer.empty();
        List<LabResult> many = Collections.nCopies(6000, creatinine());
        new ResultStore(clinic.session()).append(many);
        AtomicInteger told = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> ServerMove.move(clinic.session(), server, PASSWORD, (_, _) -> {
                    // The backup tells first, then the server fills.
                    if (told.incrementAndGet() > 1) throw new IllegalStateException("called off");
                }));
        assertTrue(ClinicOpening.look(server, PASSWORD).empty());
        assertEquals(List.of(patient), new PatientStore(clinic.session()).all());
        assertEquals(
                Problem.SERVER_WITHOUT_CLINIC,
                problem(() -> ServerMove.join(new ClinicFolder(folder.resolve("second")), server, PASSWORD)));
    }

    private LabResult creatinine() {
        Measurement measured = new Measurement(
                "Creatinine", ResultValue.parse("132"), "μmol/L", "umol/L", ReferenceInterval.parse("57-97"), null);
        Sampling sampling = Sampling.at(LocalDate.of(2026, 9, 14).atTime(8, 21));
        return new LabResult(0, patient.id(), "CREA", measured, sampling, Provenance.MANUAL, null);
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable attempt) {
        return assertThrows(ProblemException.class, attempt).problem();
    }
}
