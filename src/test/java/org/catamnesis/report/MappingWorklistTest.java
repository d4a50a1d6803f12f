package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
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
class MappingWorklistTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ResultStore results;
    private DocumentStore documents;
    private LearntNameStore names;
    private MappingWorklist worklist;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        results = new ResultStore(clinic.session());
        documents = new DocumentStore(clinic.session(), results);
        names = new LearntNameStore(clinic.session());
        worklist = new MappingWorklist(clinic.session(), results, documents, names);
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试张伟", Sex.MALE, null), List.of())
                .id();
        results.append(List.of(
                LearntNameStoreTest.result(patient, "谷丙酶X", null, "甲检验所"),
                LearntNameStoreTest.result(patient, "谷丙酶x", null, "乙检验所"),
                LearntNameStoreTest.result(patient, "★谷丙酶X", null, "甲检验所"),
                LearntNameStoreTest.result(patient, "别的", null, null),
                LearntNameStoreTest.result(patient, "丙氨酸氨基转移酶", "ALT", "甲检验所")));
        documents.saveReading(
                documents.receive("a.pdf", "application/pdf", "a".getBytes(StandardCharsets.UTF_8)),
                new ReportReading(
                        ReportHeader.NONE,
                        "甲检验所",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(ReviewRowTest.unmapped(), ReviewRowTest.alt())),
                ReadingSummary.NONE);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void namesOfResultsAndOfWaitingDocumentsAreListedTheCommonestFirst() {
        assertEquals(
                List.of(
                        new UnmappedName(
                                "★谷丙酶X",
                                List.of("★谷丙酶X", "谷丙酶X", "谷丙酶x"),
                                3,
                                0,
                                List.of("乙检验所", "甲检验所"),
                                List.of("U/L")),
                        new UnmappedName("别的", List.of("别的"), 1, 0, List.of(), List.of("U/L")),
                        new UnmappedName("异常凝血酶原", List.of("异常凝血酶原"), 0, 1, List.of("甲检验所"), List.of("mAU/mL"))),
                worklist.names().stream()
                        .sorted(java.util.Comparator.comparingInt(UnmappedName::results)
                                .reversed())
                        .toList());
    }

    @Test
    void mappingForOneLaboratoryTeachesItAndTakesItsResultsAlong() {
        var mapped = worklist.map(
                worklist.names().getFirst(), "甲检验所", CATALOGUE.byCode("ALT").orElseThrow(), true);
        assertEquals(new MappingWorklist.Mapped(2, 0), mapped);
        assertEquals(Map.of("谷丙酶x", "ALT"), names.ofLaboratory("甲检验所"));
        assertEquals(Map.of(), names.ofLaboratory("乙检验所"));
        assertEquals(
                List.of("乙检验所", ""),
                results.unmapped().stream()
                        .map(result -> result.sampling().laboratory() == null
                                ? ""
                                : result.sampling().laboratory())
                        .sorted(java.util.Comparator.reverseOrder())
                        .sorted((a, b) -> Boolean.compare(a.isEmpty(), b.isEmpty()))
                        .toList());
        LabResult again = results.ofPatient(patient).stream()
                .filter(result -> result.measurement().printedName().equals("★谷丙酶X"))
                .findFirst()
                .orElseThrow();
        assertEquals("ALT", again.analyte());
    }

    @Test
    void resultsWhoseUnitDoesNotFitStayAsTheyWere() {
        var mapped = worklist.map(
                worklist.names().getFirst(),
                LearntNameStore.EVERY_LABORATORY,
                CATALOGUE.byCode("CREA").orElseThrow(),
                true);
        assertEquals(new MappingWorklist.Mapped(0, 3), mapped);
        assertEquals(4, results.unmapped().size());
    }

    @Test
    void withoutTheResultsOnFileOnlyTheNameIsLearnt() {
        worklist.map(
                worklist.names().getFirst(),
                LearntNameStore.EVERY_LABORATORY,
                CATALOGUE.byCode("ALT").orElseThrow(),
                false);
        assertEquals(4, results.unmapped().size());
        assertEquals(Map.of("谷丙酶x", "ALT"), names.ofLaboratory("乙检验所"));
    }
}
