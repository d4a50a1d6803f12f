package org.catamnesis.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PatientIdentifierStoreTest {
    private static final PatientIdentifier MRN = new PatientIdentifier(PatientIdentifier.MRN, "S000123");
    private static final PatientIdentifier WARD = new PatientIdentifier(PatientIdentifier.INPATIENT, "Z 77 01");

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private PatientStore patients;
    private PatientIdentifierStore numbers;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        patients = new PatientStore(clinic.session());
        numbers = new PatientIdentifierStore(clinic.session());
        patient = patients.add(Demographics.of("测试甲", Sex.FEMALE, null), List.of(MRN));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aPatientHasNumbersOfSeveralKindsAndIsFoundByEach() {
        numbers.add(patient.id(), WARD);
        Patient now = patients.find(patient.id()).orElseThrow();
        assertEquals(List.of(MRN, WARD), now.identifiers());
        assertEquals(Optional.of(now), patients.findByIdentifier(PatientIdentifier.INPATIENT, "z7701"));
        assertEquals(Optional.empty(), patients.findByIdentifier(PatientIdentifier.OUTPATIENT, "z7701"));
    }

    @Test
    void aNumberOfAKindBelongsToOnePatientAlsoWhenItIsAddedLater() {
        numbers.add(patient.id(), WARD);
        Patient other = patients.add(
                Demographics.of("测试乙", Sex.MALE, null), List.of(new PatientIdentifier(PatientIdentifier.MRN, "Z7701")));
        assertProblem(Problem.IDENTIFIER_IN_USE, () -> numbers.add(other.id(), WARD));
    }

    @Test
    void theLastNumberStaysAndOneThatIsGoneIsNotRemovedTwice() {
        assertProblem(Problem.LAST_IDENTIFIER, () -> numbers.remove(patient.id(), MRN));
        numbers.add(patient.id(), WARD);
        numbers.add(patient.id(), new PatientIdentifier(PatientIdentifier.REGISTRY, "R-9"));
        numbers.remove(patient.id(), WARD);
        assertProblem(Problem.CHANGED_ELSEWHERE, () -> numbers.remove(patient.id(), WARD));
        numbers.add(patient.id(), WARD);
        assertEquals(
                List.of(PatientIdentifier.MRN, PatientIdentifier.REGISTRY, PatientIdentifier.INPATIENT),
                patients.find(patient.id()).orElseThrow().identifiers().stream()
                        .map(PatientIdentifier::kind)
                        .toList());
    }

    private static void assertProblem(Problem expected, org.junit.jupiter.api.function.Executable refused) {
        assertEquals(expected, assertThrows(ProblemException.class, refused).problem());
    }
}
