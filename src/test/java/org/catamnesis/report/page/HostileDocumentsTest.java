package org.catamnesis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents made to hang, exhaust or mislead whoever opens them; after each of them the next document is read. */
class HostileDocumentsTest {
    private static final PageReader READER = new PageReader(new ReaderLimits(50, 100, Duration.ofSeconds(5)));
    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    @AfterAll
    static void close() {
        READER.close();
    }

    @AfterEach
    void theNextDocumentIsRead() {
        Page page = READER.pages(Sheet.sans().text(50, 100, "Sodium").bytes()).getFirst();
        assertEquals("Sodium", page.words().getFirst().text());
    }

    private static Problem problem(byte[] document) {
        return assertThrows(ProblemException.class, () -> READER.pages(document))
                .problem();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFormThatDrawsItselfIsStopped() {
        byte[] document = new RawPdf()
                        .object(CATALOG)
                        .object(PAGES)
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /XObject << /F 5 0 R >> >> >>")
                        .stream("", ascii("/F Do /F Do /F Do"))
                        .stream(
                                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>",
                                ascii("/F Do /F Do /F Do"))
                        .bytes();
        assertEquals(Problem.READING_TOO_LONG, problem(document));
    }

    @Test
    void aStreamThatUnpacksWithoutEndIsStopped() {
        byte[] content = ascii("BT 1 0 0 1 0 0 Tm ET q Q\n".repeat(12_000_000));
        byte[] document = new RawPdf()
                        .object(CATALOG)
                        .object(PAGES)
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>")
                        .stream("/Filter /FlateDecode", RawPdf.deflated(content))
                        .bytes();
        assertTrue(document.length < 2_000_000);
        Problem problem = problem(document);
        assertTrue(problem == Problem.READING_TOO_LONG || problem == Problem.READER_FAILED, problem.name());
    }

    @Test
    void pagesThatContainThemselvesAreDamaged() {
        byte[] document = new RawPdf()
                .object(CATALOG)
                .object("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
                .bytes();
        assertEquals(Problem.PDF_DAMAGED, problem(document));
    }

    @Test
    void arraysInArraysAreDamaged() {
        byte[] document = new RawPdf()
                .object(CATALOG)
                .object(PAGES)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox " + "[".repeat(200_000) + "]".repeat(200_000) + " >>")
                .bytes();
        assertEquals(Problem.PDF_DAMAGED, problem(document));
    }

    @Test
    void aGiantPageIsDrawnWithFewerDots() {
        byte[] document = new RawPdf()
                .object(CATALOG)
                .object(PAGES)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200000 200000] >>")
                .bytes();
        assertTrue(READER.picture(document, 1, 150).length > 0);
    }

    @Test
    void closingEndsTheChildren() {
        PageReader reader = new PageReader(ReaderLimits.usual());
        List<Long> others = children().map(ProcessHandle::pid).toList();
        reader.pages(Sheet.sans().text(50, 100, "Sodium").bytes());
        ProcessHandle child = children()
                .filter(process -> !others.contains(process.pid()))
                .findFirst()
                .orElseThrow();
        reader.close();
        child.onExit().join();
        assertFalse(child.isAlive());
    }

    private static Stream<ProcessHandle> children() {
        return ProcessHandle.current().children();
    }
}
