package org.catamnesis.report.page;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a child that takes too long over a document, or too much memory. */
final class ReadingWatch implements AutoCloseable {
    /** What became of the child. */
    enum Verdict {
        FINE,
        LATE,
        HEAVY
    }

    private static final long MILLIS = 20;
    /** What a child may grow by between two looks. */
    private static final double SLACK = 0.94;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Verdict verdict = Verdict.FINE;

    private ReadingWatch() {}

    /** Watches from now until it is closed, on a thread of its own: a busy pool would come too late. */
    static ReadingWatch over(long pid, int megabytes, Duration deadline, Runnable kill) {
        ReadingWatch watch = new ReadingWatch();
        long end = System.nanoTime() + deadline.toNanos();
        Thread.ofPlatform().daemon().name("reading-watch").start(() -> watch.run(pid, megabytes, end, kill));
        return watch;
    }

    private void run(long pid, int megabytes, long end, Runnable kill) {
        try {
            while (!done.await(MILLIS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - end >= 0) {
                    verdict = Verdict.LATE;
                } else if (ResidentMemory.of(pid)
                        .filter(held -> held.now() > megabytes * SLACK)
                        .isPresent()) {
                    verdict = Verdict.HEAVY;
                }
                if (verdict != Verdict.FINE) {
                    kill.run();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Verdict verdict() {
        return verdict;
    }

    @Override
    public void close() {
        done.countDown();
    }
}
