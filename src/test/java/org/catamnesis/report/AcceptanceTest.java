package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultSource;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.DosingStore;
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
class AcceptanceTest {
    private static final String LABORATORY = "测试检验所";

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ResultStore results;
    private DocumentStore documents;
    private LearntNameStore names;
    private Acceptance acceptance;
    private ReportDocument document;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        results = new ResultStore(clinic.session());
        documents = new DocumentStore(clinic.session(), results);
        names = new LearntNameStore(clinic.session());
        acceptance = new Acceptance(
                documents,
                names,
                new LearntUnitStore(clinic.session()),
                results,
                new DosingStore(clinic.session()),
                ReviewRowTest.CATALOGUE);
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试张伟", Sex.MALE, null), List.of())
                .id();
        document = received("one");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void onlyWhatIsReadyEntersTheRecordAndKeepsItsPlaceOnThePage() {
        ReviewRow alt = ReviewRow.of(ReviewRowTest.alt());
        acceptance.accept(
                document,
                patient,
                LABORATORY,
                List.of(alt, ReviewRow.of(ReviewRowTest.unmapped()), ReviewRow.of(ReviewRowTest.doubtful())));
        LabResult added = results.ofPatient(patient).getFirst();
        assertEquals(
                List.of(new LabResult(
                        added.id(),
                        patient,
                        "ALT",
                        new Measurement(
                                "丙氨酸氨基转移酶",
                                ResultValue.parse("68"),
                                "U/L",
                                "U/L",
                                ReferenceInterval.parse("9-50"),
                                "↑"),
                        new Sampling(ReviewRowTest.TAKEN, true, "serum", LABORATORY, null, null, null),
                        Provenance.PDF_TEXT,
                        new ResultSource(document.id(), alt.region()))),
                results.ofPatient(patient));
    }

    @Test
    void anUnmappedRowThatWasLookedAtKeepsItsPrintedName() {
        acceptance.accept(
                document,
                patient,
                "",
                List.of(ReviewRow.of(ReviewRowTest.unmapped()).look()));
        LabResult added = results.ofPatient(patient).getFirst();
        assertEquals("异常凝血酶原", added.measurement().printedName());
        assertEquals(null, added.analyte());
    }

    @Test
    void aCorrectedNameIsLearntForItsLaboratory() {
        ReviewRow taught = ReviewRow.of(ReviewRowTest.unmapped())
                .mapped(ReviewRowTest.CATALOGUE.byCode("PIVKA-II").orElseThrow(), "", ReviewRowTest.CATALOGUE);
        acceptance.accept(document, patient, LABORATORY, List.of(taught, ReviewRow.of(ReviewRowTest.alt())));
        assertEquals(Map.of("异常凝血酶原", "PIVKA-II"), names.ofLaboratory(LABORATORY));
    }

    @Test
    void typedRowsSayThatTheyWereTyped() {
        ReviewRow typed = ReviewRow.typed(ReviewRowTest.TAKEN, true)
                .mapped(ReviewRowTest.CATALOGUE.byCode("ALT").orElseThrow(), "ALT", ReviewRowTest.CATALOGUE)
                .with(RowField.VALUE, "68", ReviewRowTest.CATALOGUE);
        acceptance.accept(document, patient, LABORATORY, List.of(typed));
        assertEquals(
                Provenance.PDF_MANUAL, results.ofPatient(patient).getFirst().provenance());
    }

    @Test
    void whatIsOnFileIsFoundAndWhatWasAcceptedCanBeTakenBack() {
        List<ReviewRow> rows =
                List.of(ReviewRow.of(ReviewRowTest.unmapped()).look(), ReviewRow.of(ReviewRowTest.alt()));
        ReportDocument other = received("two");
        var accepted = acceptance.accept(document, patient, LABORATORY, rows.subList(1, 2));
        assertEquals(Set.of(1), acceptance.onFile(other, patient, LABORATORY, rows));
        acceptance.undo(accepted);
        assertEquals(Set.of(), acceptance.onFile(other, patient, LABORATORY, rows));
        assertEquals(List.of(), results.ofPatient(patient));
        assertEquals(2, documents.inbox().size());
    }

    @Test
    void aDocumentThatSomebodyElseAcceptedIsNotAcceptedAgain() {
        List<ReviewRow> rows = List.of(ReviewRow.of(ReviewRowTest.alt()));
        acceptance.accept(document, patient, LABORATORY, rows);
        var refused =
                assertThrows(ProblemException.class, () -> acceptance.accept(document, patient, LABORATORY, rows));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertEquals(1, results.ofPatient(patient).size());
    }

    private ReportDocument received(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return documents.saveReading(documents.receive(content + ".pdf", "application/pdf", bytes), "{}", 1);
    }
}
