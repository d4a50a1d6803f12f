package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class IntakeTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private final ReportReader reader = new ReportReader();
    private TestClinic clinic;
    private DocumentStore documents;
    private Intake intake;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        documents = new DocumentStore(clinic.session(), new ResultStore(clinic.session()));
        intake = new Intake(documents, reader, new Reviews(clinic.session(), ReviewRowTest.CATALOGUE));
    }

    @AfterEach
    void close() {
        reader.close();
        clinic.close();
    }

    @Test
    void aReportIsReadIntoTheInbox() throws Exception {
        Path file = Files.write(folder.resolve("report.pdf"), SmallReport.bytes());
        ReportDocument taken = intake.take(file);
        assertEquals(List.of(taken), documents.inbox());
        assertEquals(DocumentState.READ, taken.state());
        ReportReading reading = ReadingJson.read(documents.reading(taken.id()).orElseThrow());
        assertEquals("测试张伟", reading.header().name());
        assertEquals(
                List.of("68", "132"),
                reading.candidates().stream().map(Candidate::value).toList());
        assertEquals(Problem.DOCUMENT_KNOWN, problem(file));
        assertEquals(1, documents.inbox().size());
    }

    @Test
    void whatCannotBeReadStaysInTheInboxWithItsProblem() {
        byte[] whole = SmallReport.bytes();
        intake.take("cut.pdf", Arrays.copyOf(whole, whole.length / 2));
        intake.take("photo.png", "\u0089PNG and dots".getBytes(StandardCharsets.ISO_8859_1));
        intake.take("locked.pdf", Sheet.sans().text(50, 50, "ALT 68").bytesWithPassword("owner", "user"));
        assertEquals(
                List.of(Problem.PDF_DAMAGED, Problem.PICTURE_UNREADABLE, Problem.PDF_PASSWORD),
                documents.inbox().stream().map(ReportDocument::problem).toList());
        ReportDocument again = intake.read(documents.inbox().getFirst());
        assertEquals(DocumentState.REFUSED, again.state());
    }

    @Test
    void aProtectedDocumentWaitsForItsPassword() {
        byte[] locked = SmallReport.sheet().bytesWithPassword("owner", "user");
        ReportDocument waiting = intake.take("locked.pdf", locked);
        assertEquals(Problem.PDF_PASSWORD, waiting.problem());
        var wrong = assertThrows(ProblemException.class, () -> intake.read(waiting, "guess"));
        assertEquals(Problem.PDF_PASSWORD, wrong.problem());
        assertEquals(List.of(waiting), documents.inbox());
        ReportDocument read = intake.read(waiting, "user");
        assertEquals(DocumentState.READ, read.state());
        assertEquals(new ReadingSummary(2, 0, 0, null), read.summary());
    }

    @Test
    void whatIsNoReportOrTooLargeIsNotTakenIn() throws Exception {
        Path giant = folder.resolve("giant.pdf");
        try (var file = new RandomAccessFile(giant.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertEquals(Problem.FILE_TOO_LARGE, problem(giant));
        assertEquals(Problem.NOT_A_REPORT_FILE, problem(Files.writeString(folder.resolve("notes.docx"), "words")));
        assertEquals(Problem.FILE_MISSING, problem(folder.resolve("gone.pdf")));
        assertEquals(List.of(), documents.inbox());
    }

    private Problem problem(Path file) {
        return assertThrows(ProblemException.class, () -> intake.take(file)).problem();
    }
}
