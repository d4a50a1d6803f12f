package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.ResultStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    Path folder;

    private final ReportReader reader = new ReportReader();
    private TestClinic clinic;
    private DocumentStore documents;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, TestEngine.SQLITE);
        documents = new DocumentStore(clinic.session(), new ResultStore(clinic.session()));
    }

    @AfterEach
    void close() {
        reader.close();
        clinic.close();
    }

    @Test
    void whatTodaysRulesReadDifferentlyIsListedAndNothingChanges() {
        ReportReading now = reader.read(SmallReport.bytes());
        Candidate alt = now.candidates().get(0);
        Candidate other = ReviewRowTest.candidate(9, "不再", "1", "U/L", "", "", null, CandidateStatus.UNMAPPED, null);
        ReportReading then = new ReportReading(
                now.header(),
                now.laboratory(),
                now.collectedAt(),
                null,
                null,
                now.pages(),
                List.of(alt.doubted(Reason.of("row.implausible", "ALT")), other));
        ReportDocument document = documents.saveReading(
                documents.receive("a.pdf", "application/pdf", SmallReport.bytes()), then, ReadingSummary.NONE);
        ReportDocument damaged = documents.refuse(
                documents.receive("b.pdf", "application/pdf", "%PDF-1.4 no".getBytes(StandardCharsets.UTF_8)),
                org.catamnesis.language.Problem.READER_FAILED);
        List<ReplayLine> lines = new ArrayList<>();
        new Replay(documents, reader).run(lines::add);
        assertEquals(
                List.of(
                        new ReplayLine(document.id(), 1, 1, "status", "doubtful", "mapped"),
                        new ReplayLine(document.id(), 1, 2, "row", "", "found"),
                        new ReplayLine(document.id(), 1, 9, "row", "found", ""),
                        new ReplayLine(damaged.id(), 0, 0, "document", "READER_FAILED", "PDF_DAMAGED")),
                lines);
        assertEquals(List.of(document, damaged), documents.inbox());
    }
}
