package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class LearntUnitStoreTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private LearntUnitStore units;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        units = new LearntUnitStore(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aUnitIsLearntForOneLaboratoryAndAnalyteUntilItIsRevoked() {
        units.learn("Lab", "ALT", "", "U/L");
        units.learn("Lab", "CREA", "um", "umol/L");
        units.learn("Other", "CREA", "um", "mg/dL");
        assertEquals(
                List.of("", "U/L"),
                List.of(units.all().get(2).printedUnit(), units.all().get(2).unit()));
        var learnt = new Learnt(Map.of(), units.ofLaboratory("Lab"));
        assertEquals(Optional.of("U/L"), learnt.unit("ALT", " "));
        assertEquals(Optional.of("umol/L"), learnt.unit("CREA", "um"));
        assertEquals(Optional.empty(), learnt.unit("AST", ""));
        units.revoke(units.all().get(1).id());
        assertEquals(Optional.empty(), new Learnt(Map.of(), units.ofLaboratory("Lab")).unit("CREA", "um"));
    }
}
