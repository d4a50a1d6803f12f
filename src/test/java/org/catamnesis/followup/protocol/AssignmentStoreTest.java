package org.catamnesis.followup.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
class AssignmentStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private AssignmentStore store;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        store = new AssignmentStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void anAssignmentSaysFromWhenWhyAndByWhom() {
        Assignment made = store.append(Assignment.to("liver-china-outpatient", patient, TODAY, "住在外地"), null);
        assertEquals(
                new Assignment(
                        made.id(),
                        patient,
                        "liver-china-outpatient",
                        TODAY,
                        "住在外地",
                        LocalDateTime.now(TestClinic.CLOCK),
                        "Dr. Test"),
                made);
        assertEquals(List.of(made), store.ofPatient(patient));
    }

    @Test
    void theWholeClinicIsReadWithoutReasons() {
        Assignment later = store.append(Assignment.to("a", patient, TODAY, "x"), null);
        Assignment first = store.append(Assignment.to("b", patient, TODAY.minusDays(9), "y"), null);
        assertEquals(Map.of(patient, List.of(bare(first), bare(later))), store.ofClinic());
        assertEquals(List.of(first, later), store.ofPatient(patient));
    }

    @Test
    void aReasonIsNeeded() {
        ProblemException refused = assertThrows(
                ProblemException.class, () -> store.append(Assignment.to("a", patient, TODAY, "  "), null));
        assertEquals(Problem.REASON_MISSING, refused.problem());
        assertEquals(List.of(), store.ofPatient(patient));
    }

    @Test
    void itIsTakenBackAndPutBack() {
        Assignment made = store.append(Assignment.to("a", patient, TODAY, "x"), null);
        long gone = store.takeBack(made);
        assertEquals(Map.of(), store.ofClinic());
        Assignment again = store.append(made, gone);
        assertEquals(List.of(again), store.ofPatient(patient));
        assertEquals("x", again.reason());
    }

    @Test
    void twoDoNotChangeTheSameOne() {
        Assignment made = store.append(Assignment.to("a", patient, TODAY, "x"), null);
        Assignment corrected = store.append(Assignment.to("b", patient, TODAY, "y"), made.id());
        ProblemException refused = assertThrows(ProblemException.class, () -> store.takeBack(made));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertEquals(List.of(corrected), store.ofPatient(patient));
    }

    private static Assignment bare(Assignment one) {
        return new Assignment(one.id(), one.patientId(), one.protocol(), one.fromDay(), null, one.at(), null);
    }
}
