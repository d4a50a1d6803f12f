package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
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
class LearntNameStoreTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private LearntNameStore names;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        names = new LearntNameStore(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whatIsLearntForEveryLaboratoryCountsWhereALaboratorySaysNothingElse() {
        names.learn("甲检验所", "异凝", "AFP");
        names.learn(LearntNameStore.EVERY_LABORATORY, "异凝", "PIVKA-II");
        assertEquals(Map.of("异凝", "AFP"), names.ofLaboratory("甲检验所"));
        assertEquals(Map.of("异凝", "PIVKA-II"), names.ofLaboratory("乙检验所"));
    }

    @Test
    void marksNumbersAndCaseMakeNoDifference() {
        names.learn("Lab", "3.★ Prot. X (ELISA)", "AFP");
        var learnt = new Learnt(names.ofLaboratory("Lab"), Map.of());
        assertEquals(Optional.of("AFP"), learnt.analyte("PROT X"));
        assertEquals(Optional.empty(), learnt.analyte("Prot Y"));
    }

    @Test
    void aRevokedNameCountsNoMoreAndStaysListed() {
        names.learn("Lab", "X1", "ALT");
        names.learn("Lab", "X1", "AST");
        names.revoke(names.all().getFirst().id());
        assertEquals(Map.of("x1", "ALT"), names.ofLaboratory("Lab"));
        assertEquals(
                List.of("AST true", "ALT false"),
                names.all().stream()
                        .map(name -> name.analyte() + " " + (name.revokedAt() != null))
                        .toList());
        assertEquals(
                clinic.session().account().displayName(), names.all().getFirst().learntBy());
    }

    @Test
    void theResultsThatBearANameAreItsUses() {
        long patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试张伟", Sex.MALE, null), List.of())
                .id();
        new ResultStore(clinic.session())
                .append(List.of(
                        result(patient, "X1", "ALT", "Lab"),
                        result(patient, "X1", "ALT", "Other"),
                        result(patient, "X1", "AST", "Lab"),
                        result(patient, "X2", "ALT", "Lab")));
        names.learn("Lab", "X1", "ALT");
        names.learn(LearntNameStore.EVERY_LABORATORY, "X1", "ALT");
        names.learn("Lab", "X3", "ALT");
        assertEquals(
                List.of(0, 2, 1), names.all().stream().map(LearntName::uses).toList());
    }

    static LabResult result(long patient, String name, String analyte, String laboratory) {
        return new LabResult(
                0,
                patient,
                analyte,
                new Measurement(name, ResultValue.parse("68"), "U/L", "U/L", ReferenceInterval.NONE, null),
                new Sampling(ReviewRowTest.TAKEN, true, "serum", laboratory, null, null, null),
                Provenance.MANUAL,
                null);
    }
}
