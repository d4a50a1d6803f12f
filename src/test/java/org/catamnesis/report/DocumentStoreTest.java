package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultSource;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
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
class DocumentStoreTest {
    private static final byte[] BYTES = "a report".getBytes(StandardCharsets.UTF_8);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ResultStore results;
    private DocumentStore documents;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        results = new ResultStore(clinic.session());
        documents = new DocumentStore(clinic.session(), results);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aDocumentIsTakenInOnce() {
        ReportDocument received = documents.receive("张三.pdf", "application/pdf", BYTES);
        assertEquals(List.of(received), documents.inbox());
        assertEquals("张三.pdf", received.fileName());
        ProblemException refused =
                assertThrows(ProblemException.class, () -> documents.receive("again.pdf", "application/pdf", BYTES));
        assertEquals(Problem.DOCUMENT_KNOWN, refused.problem());
        assertEquals(1, documents.inbox().size());
    }

    @Test
    void acceptingMovesItUnderThePatientsKeyWithItsResults() {
        long patient = new PatientStore(clinic.session())
                .add(Demographics.of("张三", Sex.MALE, null), List.of())
                .id();
        ReportDocument received = documents.receive("a.pdf", "application/pdf", BYTES);
        ReportDocument read = documents.saveReading(received, "{}", 1);
        List<LabResult> added = documents.accept(read, patient, List.of(result(patient, read.id())));
        assertEquals(List.of(), documents.inbox());
        assertEquals(added, results.ofPatient(patient));
        ReportDocument filed = documents.ofPatient(patient).getFirst();
        assertEquals(DocumentState.REVIEWED, filed.state());
        assertArrayEquals(BYTES, documents.content(filed.id()));
        assertEquals(Optional.of("{}"), documents.reading(filed.id()));
        ProblemException stale = assertThrows(ProblemException.class, () -> documents.accept(read, patient, List.of()));
        assertEquals(Problem.CHANGED_ELSEWHERE, stale.problem());
        assertEquals(1, results.ofPatient(patient).size());
    }

    @Test
    void aRefusedOneKeepsItsReason() {
        ReportDocument received = documents.receive("a.pdf", "application/pdf", BYTES);
        documents.refuse(received, Problem.PDF_DAMAGED);
        assertEquals(Problem.PDF_DAMAGED, documents.inbox().getFirst().problem());
        documents.reject(documents.inbox().getFirst());
        assertEquals(List.of(), documents.inbox());
    }

    @Test
    void anAcceptedOneGoesBackIntoTheInboxWithoutItsResults() {
        long patient = new PatientStore(clinic.session())
                .add(Demographics.of("张三", Sex.MALE, null), List.of())
                .id();
        ReportDocument received = documents.receive("a.pdf", "application/pdf", BYTES);
        ReportDocument read = documents.assign(documents.saveReading(received, "{}", 1), patient);
        List<LabResult> added = documents.accept(read, patient, List.of(result(patient, read.id())));
        ReportDocument again = documents.reopen(documents.find(read.id()).orElseThrow(), added);
        assertEquals(List.of(again), documents.inbox());
        assertEquals(DocumentState.READ, again.state());
        assertEquals(patient, again.patientId());
        assertEquals(List.of(), results.ofPatient(patient));
        assertEquals(Optional.of("{}"), documents.reading(again.id()));
    }

    @Test
    void aSecondScanOfTheSameReportNamesTheFirst() {
        ReportDocument first = read("one", "测试张伟", "68");
        ReportDocument other = read("two", "测试张伟", "69");
        ReportDocument again = read("three", " 测试 张伟", "68.0");
        assertEquals(new ReadingSummary(1, 2, 1, null), first.summary());
        assertEquals(new ReadingSummary(1, 2, 1, null), other.summary());
        assertEquals(new ReadingSummary(1, 2, 1, first.id()), again.summary());
        assertEquals(
                List.of(false, false, true),
                documents.inbox().stream()
                        .map(found -> found.summary().doubles() != null)
                        .toList());
    }

    private ReportDocument read(String content, String name, String value) {
        var header = new ReportHeader(name, "", "", null, "S1");
        List<Candidate> rows = List.of(
                ReviewRowTest.candidate(1, "ALT", value, "U/L", "", "", "ALT", CandidateStatus.MAPPED, null),
                ReviewRowTest.doubtful(),
                ReviewRowTest.unmapped());
        var reading = new ReportReading(header, content, ReviewRowTest.TAKEN, null, null, List.of(), rows);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return documents.saveReading(
                documents.receive(content + ".pdf", "application/pdf", bytes),
                reading,
                new ReadingSummary(1, 2, 1, null));
    }

    @Test
    void theNewestNameThatWasLearntCounts() {
        LearntNameStore names = new LearntNameStore(clinic.session());
        names.learn("Lab", "异常凝血酶原", "AFP");
        names.learn("Lab", "异常凝血酶原", "PIVKA");
        names.learn("Other", "X", "ALT");
        assertEquals(Map.of("异常凝血酶原", "PIVKA"), names.ofLaboratory("Lab"));
    }

    private static LabResult result(long patient, long document) {
        Measurement measured =
                new Measurement("ALT", ResultValue.parse("68"), "U/L", "U/L", ReferenceInterval.parse("9-50"), "↑");
        ResultSource source = new ResultSource(document, new PageRegion(1, 10, 20, 300, 12));
        Sampling sampling = Sampling.at(LocalDateTime.of(2026, 9, 14, 8, 21));
        return new LabResult(0, patient, "ALT", measured, sampling, Provenance.PDF_TEXT, source);
    }
}
