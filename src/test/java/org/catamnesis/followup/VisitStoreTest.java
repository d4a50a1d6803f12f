package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
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
class VisitStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private VisitStore visits;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("张三", Sex.MALE, null), List.of())
                .id();
        visits = new VisitStore(clinic.session(Role.NURSE));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aVisitKeepsWhyTheyCameTheirAppointmentAndWhatWasOrdered() {
        Visit written = visits.append(visit("好", VisitReason.DRUG_CHANGE));
        assertEquals(
                new Visit(
                        written.id(),
                        patient,
                        DAY,
                        DAY.minusDays(1),
                        "outpatient",
                        true,
                        "好",
                        VisitReason.DRUG_CHANGE,
                        17L,
                        List.of("CREA", "TAC")),
                written);
        assertEquals(List.of(written), visits.ofPatient(patient));
    }

    @Test
    void theWholeClinicIsReadWithoutNotes() {
        Visit written = visits.append(visit("好", null));
        Visit silent = new Visit(
                written.id(),
                patient,
                DAY,
                DAY.minusDays(1),
                "outpatient",
                true,
                null,
                null,
                17L,
                List.of("CREA", "TAC"));
        assertEquals(Map.of(patient, List.of(silent)), visits.ofClinic());
    }

    @Test
    void oneIsCorrectedTakenBackAndPutBack() {
        Visit first = visits.append(visit("好", VisitReason.ROUTINE));
        Visit right = visits.correct(first, visit("不好", VisitReason.COMPLAINT));
        assertEquals(List.of(right), visits.ofPatient(patient));
        Visit gone = visits.takeBack(right);
        assertEquals(List.of(), visits.ofPatient(patient));
        assertEquals(List.of(visits.correct(gone, right)), visits.ofPatient(patient));
    }

    @Test
    void twoWhoCorrectTheSameVisitAreToldApart() {
        Visit first = visits.append(visit("好", null));
        visits.correct(first, visit("不好", null));
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> visits.takeBack(first))
                        .problem());
    }

    @Test
    void aResearcherSeesAndChangesNone() {
        Visit one = visits.append(visit("好", null));
        var researcher = new VisitStore(clinic.session(Role.RESEARCHER));
        for (var forbidden : List.<Runnable>of(
                () -> researcher.append(one),
                () -> researcher.correct(one, one),
                () -> researcher.takeBack(one),
                () -> researcher.ofPatient(patient),
                researcher::ofClinic))
            assertEquals(
                    Problem.NOT_ALLOWED,
                    assertThrows(ProblemException.class, forbidden::run).problem());
    }

    private Visit visit(String note, VisitReason reason) {
        return new Visit(
                0, patient, DAY, DAY.minusDays(1), "outpatient", true, note, reason, 17L, List.of("CREA", "TAC"));
    }
}
