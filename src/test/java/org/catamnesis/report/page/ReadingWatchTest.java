package org.catamnesis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ReadingWatchTest {
    private static final long THIS = ProcessHandle.current().pid();
    private final CountDownLatch killed = new CountDownLatch(1);

    @Test
    void whatTakesTooLongIsKilled() throws InterruptedException {
        try (ReadingWatch watch = ReadingWatch.over(THIS, Integer.MAX_VALUE, Duration.ofMillis(1), killed::countDown)) {
            killed.await();
            assertEquals(ReadingWatch.Verdict.LATE, watch.verdict());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTakesTooMuchMemoryIsKilled() throws InterruptedException {
        try (ReadingWatch watch = ReadingWatch.over(THIS, 1, Duration.ofDays(1), killed::countDown)) {
            killed.await();
            assertEquals(ReadingWatch.Verdict.HEAVY, watch.verdict());
        }
    }

    @Test
    void whatIsDoneInTimeIsLeftAlone() {
        ReadingWatch watch = ReadingWatch.over(THIS, Integer.MAX_VALUE, Duration.ofDays(1), killed::countDown);
        watch.close();
        assertEquals(ReadingWatch.Verdict.FINE, watch.verdict());
        assertEquals(1, killed.getCount());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theMostThatAProcessHeldIsNoLessThanWhatItHolds() {
        ResidentMemory held = ResidentMemory.of(THIS).orElseThrow();
        assertTrue(held.now() > 10 && held.most() >= held.now(), held.toString());
    }
}
