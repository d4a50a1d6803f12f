package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
class DrugSupplyStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private DrugSupplyStore supplies;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("张三", Sex.MALE, null), List.of())
                .id();
        supplies = new DrugSupplyStore(clinic.session(Role.NURSE));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aNurseRecordsWhatWasHadAndWhatCouldNotBeHad() {
        DrugSupply missed = supplies.append(
                new DrugSupply(
                        0, patient, "tacrolimus", null, DAY.plusDays(28), null, null, 0, DrugSupply.UNABLE_TO_BUY),
                null);
        DrugSupply had = supplies.append(supply(28), null);
        assertEquals(List.of(had, missed), supplies.ofPatient(patient));
        assertEquals("immediate-release 84.0 mg", had.formulation() + " " + had.quantity() + " " + had.unit());
        assertEquals("unable-to-buy", missed.reason());
    }

    @Test
    void oneIsCorrectedTakenBackAndPutBack() {
        DrugSupply first = supplies.append(supply(28), null);
        DrugSupply corrected = supplies.append(supply(14), first.id());
        assertEquals(List.of(corrected), supplies.ofPatient(patient));
        long gone = supplies.takeBack(corrected);
        assertEquals(List.of(), supplies.ofPatient(patient));
        assertEquals(List.of(supplies.append(corrected, gone)), supplies.ofPatient(patient));
    }

    @Test
    void aResearcherSeesAndChangesNone() {
        var researcher = new DrugSupplyStore(clinic.session(Role.RESEARCHER));
        for (var forbidden :
                List.<Runnable>of(() -> researcher.append(supply(1), null), () -> researcher.ofPatient(patient)))
            assertEquals(
                    Problem.NOT_ALLOWED,
                    assertThrows(ProblemException.class, forbidden::run).problem());
    }

    private DrugSupply supply(int days) {
        return new DrugSupply(0, patient, "tacrolimus", "immediate-release", DAY, 84.0, "mg", days);
    }
}
