package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.DocumentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four workstations at one clinic on a server, all writing to the same patient at the same time. */
class SharedClinicTest {
    private static final int WORKSTATIONS = 4;
    private static final int ROUNDS = 60;
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 9, 14, 8, 21);

    @TempDir
    Path folder;

    private TestClinic clinic;
    private final List<Session> workstations = new ArrayList<>();
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, TestEngine.POSTGRESQL);
        patient = new PatientStore(clinic.session()).add(Demographics.of("张三", Sex.MALE, null), List.of());
        for (int i = 0; i < WORKSTATIONS; i++) workstations.add(clinic.another());
    }

    @AfterEach
    void close() {
        workstations.forEach(session -> session.database().close());
        clinic.close();
    }

    /** What one workstation was told that it did. */
    private record Done(int results, int corrections, int documents, int refused) {
        Done plus(Done other) {
            return new Done(
                    results + other.results,
                    corrections + other.corrections,
                    documents + other.documents,
                    refused + other.refused);
        }
    }

    @Test
    void noUpdateIsLostAndTheTrailIsWhole() throws Exception {
        long entriesBefore = entries();
        Done done = new Done(0, 0, 0, 0);
        try (ExecutorService threads = Executors.newFixedThreadPool(WORKSTATIONS)) {
            List<Callable<Done>> work = new ArrayList<>();
            for (int i = 0; i < WORKSTATIONS; i++) {
                Session session = workstations.get(i);
                Random random = new Random(i);
                work.add(() -> work(session, random));
            }
            for (Future<Done> one : threads.invokeAll(work)) done = done.plus(one.get());
        }
        int written = clinic.session().database().read(sql -> sql.fetchCount(LAB_RESULT));
        assertEquals(done.results(), written);
        // Each correction that was acknowledged stands on the one before: none was made on an older state.
        int versions = clinic.session()
                .database()
                .read(sql -> sql.fetchCount(org.catamnesis.clinic.schema.Tables.PATIENT_DETAIL));
        assertEquals(1 + done.corrections(), versions);
        assertEquals(
                done.documents(),
                new DocumentStore(clinic.session(), new ResultStore(clinic.session()))
                        .inbox().stream()
                                .mapToInt(document -> document.version())
                                .sum());
        assertEquals(
                done.results() + done.corrections() + done.documents() + 1, entries() - entriesBefore, "acknowledged");
        assertEquals(List.of(), Verification.run(clinic.session()).findings());
    }

    private Done work(Session session, Random random) {
        ResultStore results = new ResultStore(session);
        PatientStore patients = new PatientStore(session);
        DocumentStore documents = new DocumentStore(session, results);
        Done done = new Done(0, 0, 0, 0);
        for (int round = 0; round < ROUNDS; round++) {
            try {
                switch (random.nextInt(3)) {
                    case 0 -> {
                        results.append(List.of(result(round)));
                        done = done.plus(new Done(1, 0, 0, 0));
                    }
                    case 1 -> {
                        Patient seen = patients.find(patient.id()).orElseThrow();
                        patients.correct(seen, Demographics.of("张三" + random.nextInt(100), Sex.MALE, LocalDate.EPOCH));
                        done = done.plus(new Done(0, 1, 0, 0));
                    }
                    default -> {
                        var waiting = documents.inbox();
                        if (waiting.isEmpty()) {
                            documents.receive("a.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
                            // Its reception is one entry and no version.
                            done = done.plus(new Done(0, 0, 0, 0));
                        } else {
                            documents.saveReading(waiting.getFirst(), "reading", 1);
                            done = done.plus(new Done(0, 0, 1, 0));
                        }
                    }
                }
            } catch (ProblemException e) {
                // Somebody else was faster: nothing was written, and the person is told.
                if (e.problem() != Problem.CHANGED_ELSEWHERE && e.problem() != Problem.DOCUMENT_KNOWN) throw e;
                done = done.plus(new Done(0, 0, 0, 1));
            }
        }
        return done;
    }

    @Test
    void whatAnotherWorkstationDidIsHeardOfOnce() {
        ChangesElsewhereStore here = new ChangesElsewhereStore(workstations.get(0));
        Session there = workstations.get(1);
        new ResultStore(there).append(List.of(result(1), result(2)));
        new ResultStore(there).append(List.of(result(3)));
        new ResultStore(workstations.get(0)).append(List.of(result(4)));
        there.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.CHART_VIEWED).patient(patient.id()));
        assertEquals(List.of(new ChangeElsewhere(patient.id(), true, "Dr. Test")), here.next());
        assertEquals(List.of(), here.next());
        there.note(Operation.LOAD_SPREADSHEETS, AuditEvent.of(Action.SPREADSHEETS_LOADED));
        assertEquals(List.of(new ChangeElsewhere(null, true, "Dr. Test")), here.next());
    }

    private long entries() {
        return clinic.session().database().read(sql -> (long) sql.fetchCount(AUDIT_ENTRY));
    }

    private LabResult result(int hours) {
        Measurement measured = new Measurement(
                "肌酐", ResultValue.parse("132"), "μmol/L", "umol/L", ReferenceInterval.parse("57-97"), null);
        return new LabResult(
                0, patient.id(), "CREA", measured, Sampling.at(MORNING.plusHours(hours)), Provenance.MANUAL, null);
    }
}
