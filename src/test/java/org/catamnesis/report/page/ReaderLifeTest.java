package org.catamnesis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of the children of one reader: started ahead, killed, hanging, many, and gone with it. */
class ReaderLifeTest {
    private static final byte[] GOOD = Sheet.sans().text(50, 100, "Sodium").bytes();
    private static final byte[] ENDLESS = PdfBombs.all().getFirst().document();

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final Set<Long> before = children();
    private PageReader reader;

    @BeforeEach
    void open() {
        reader = new PageReader(new ReaderLimits(50, 100, Duration.ofSeconds(60)));
    }

    @AfterEach
    void close() {
        reader.close();
        others.shutdownNow();
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    /** The children of this reader. */
    private Set<Long> mine() {
        Set<Long> mine = children();
        mine.removeAll(before);
        return mine;
    }

    private Set<Long> waitFor(int count) throws InterruptedException {
        Set<Long> mine = mine();
        while (mine.size() != count) {
            Thread.sleep(20);
            mine = mine();
        }
        return mine;
    }

    private Future<Problem> reading(byte[] document) {
        Callable<Problem> read = () -> assertThrows(ProblemException.class, () -> reader.pages(document))
                .problem();
        return others.submit(read);
    }

    private String word() {
        return reader.pages(GOOD).getFirst().words().getFirst().text();
    }

    @Test
    void aChildWaitsForTheFirstDocumentAndReadsIt() {
        reader.warm();
        Set<Long> waiting = mine();
        assertEquals("Sodium", word());
        assertTrue(mine().containsAll(waiting));
    }

    @Test
    void aKilledChildIsAProblemAndNoMore() throws InterruptedException, ExecutionException {
        Future<Problem> reading = reading(ENDLESS);
        // One that dies before it was given the document is replaced.
        while (!reading.isDone()) {
            mine().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            Thread.sleep(20);
        }
        assertEquals(Problem.READER_FAILED, reading.get());
        assertEquals("Sodium", word());
    }

    @Test
    void afterAHangingDocumentTheNextFindsAChildThatWaits() throws InterruptedException, ExecutionException {
        try (PageReader hasty = new PageReader(new ReaderLimits(50, 100, Duration.ofSeconds(20)))) {
            Callable<Problem> endless = () -> assertThrows(ProblemException.class, () -> hasty.pages(ENDLESS))
                    .problem();
            Future<Problem> reading = others.submit(endless);
            Set<Long> busyAndSpare = waitFor(2);
            assertEquals(Problem.READING_TOO_LONG, reading.get());
            assertEquals(
                    "Sodium", hasty.pages(GOOD).getFirst().words().getFirst().text());
            Set<Long> stayed = mine();
            stayed.retainAll(busyAndSpare);
            assertEquals(1, stayed.size());
        }
    }

    @Test
    void manyDocumentsShareAFewChildren() throws InterruptedException, ExecutionException {
        List<Callable<String>> all = IntStream.range(0, 40)
                .mapToObj(_ -> (Callable<String>) this::word)
                .toList();
        for (Future<String> word : others.invokeAll(all)) assertEquals("Sodium", word.get());
        waitFor(2);
    }

    @Test
    void closingEndsWhatIsBeingRead() throws InterruptedException, ExecutionException {
        Future<Problem> reading = reading(ENDLESS);
        Set<Long> pids = waitFor(2);
        reader.close();
        assertEquals(Problem.READER_FAILED, reading.get());
        for (long pid : pids) {
            ProcessHandle.of(pid).ifPresent(child -> child.onExit().join());
            assertFalse(ProcessHandle.of(pid).isPresent());
        }
        assertEquals(
                Problem.READER_FAILED,
                assertThrows(ProblemException.class, () -> reader.pages(GOOD)).problem());
    }
}
