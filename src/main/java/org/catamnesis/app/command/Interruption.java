package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.catamnesis.cohort.export.ExportProgress;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Ctrl+C while a folder is written: it is taken away again before the program ends, and that is said. */
final class Interruption implements AutoCloseable {
    private static final long LONGEST_SECONDS = 30;
    private final Messages messages;
    private final PrintWriter err;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::stop);
    private volatile boolean asked;
    private volatile boolean heeded;

    Interruption(Messages messages, PrintWriter err) {
        this.messages = messages;
        this.err = err;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    ExportProgress progress() {
        return (_, _) -> {
            if (!asked) return;
            heeded = true;
            throw new CancellationException();
        };
    }

    /** Does the work; what was cancelled is told once, when the program has ended what it did. */
    int heeding(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (ProblemException e) {
            if (heeded) return Commands.REFUSED;
            throw e;
        }
    }

    void stop() {
        asked = true;
        try {
            if (ended.await(LONGEST_SECONDS, TimeUnit.SECONDS) && heeded)
                err.println(messages.problem(new ProblemException(Problem.CANCELLED)));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The program is ending already.
        }
    }
}
