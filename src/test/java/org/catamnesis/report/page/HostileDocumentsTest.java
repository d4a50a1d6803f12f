package org.catamnesis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to hang, exhaust or mislead whoever opens them; after each of them the next document is read. */
class HostileDocumentsTest {
    private static final PageReader READER = new PageReader(ReaderLimits.usual());
    /** For documents that take whatever time they are given. */
    private static final PageReader HASTY = new PageReader(new ReaderLimits(50, 100, Duration.ofSeconds(1)));

    private static final ChildMemory MEMORY = ChildMemory.watch();

    static Stream<Bomb> bombs() {
        return Stream.of(PdfBombs.all(), InkBombs.all(), PictureBombs.all()).flatMap(List::stream);
    }

    @AfterAll
    static void noChildWasTooLarge() {
        READER.close();
        HASTY.close();
        MEMORY.close();
        assertTrue(MEMORY.text() <= 256, MEMORY.text() + " MB");
        assertTrue(MEMORY.ocr() <= 640, MEMORY.ocr() + " MB");
    }

    @AfterEach
    void theNextDocumentIsRead() {
        Page page = READER.pages(Sheet.sans().text(50, 100, "Sodium").bytes()).getFirst();
        assertEquals("Sodium", page.words().getFirst().text());
    }

    private static PageReader reader(Bomb bomb) {
        return bomb.mayHang() ? HASTY : READER;
    }

    private static void told(Bomb bomb, String what, Runnable work) {
        try {
            work.run();
            assertTrue(bomb.read(), bomb + " was read: " + what);
        } catch (ProblemException e) {
            assertTrue(bomb.ends().contains(e.problem()), bomb + " ended with " + e.problem() + ": " + what);
        }
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void everyBombEndsAsItShould(Bomb bomb) {
        told(bomb, "words", () -> reader(bomb).pages(bomb.document()));
        System.out.printf("%-52s text %3d MB, OCR %3d MB%n", bomb.name(), MEMORY.text(), MEMORY.ocr());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void noBombIsDrawnForEver(Bomb bomb) {
        Set<Problem> ends = Set.of(
                Problem.PDF_DAMAGED,
                Problem.PDF_PASSWORD,
                Problem.PICTURE_UNREADABLE,
                Problem.READING_TOO_LONG,
                Problem.READER_FAILED);
        told(
                new Bomb(bomb.name(), bomb.document(), ends, true),
                "picture",
                () -> HASTY.picture(bomb.document(), 1, 150));
    }

    @Test
    void aGiantPageIsDrawnWithFewerDots() {
        byte[] document = new RawPdf()
                .object(PdfBombs.CATALOG)
                .object(PdfBombs.PAGES)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200000 200000] >>")
                .bytes();
        assertTrue(READER.picture(document, 1, 150).length > 0);
    }
}
