package org.catamnesis.report.page;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** One child process with its two pipes. Documents travel through the pipe, never through a file. */
final class ReaderProcess implements AutoCloseable {
    private static final Set<ReaderProcess> RUNNING = ConcurrentHashMap.newKeySet();
    private static final Duration START = Duration.ofMinutes(1);
    private static final long DEATH_SECONDS = 2;
    /** The child's own patience, after ours. */
    private static final int GRACE_SECONDS = 5;

    static {
        PrivateFolder.wipeOrphans(Path.of(System.getProperty("java.io.tmpdir")));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> RUNNING.forEach(ReaderProcess::close)));
    }

    private final ChildKind kind;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Path folder;
    private boolean greeted;
    private volatile boolean killed;

    private ReaderProcess(ChildKind kind, Process process, Path folder) {
        this.kind = kind;
        this.folder = folder;
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        RUNNING.add(this);
    }

    static ReaderProcess start(ChildKind kind) {
        return start(kind, ChildProgram.ofThisProcess());
    }

    static ReaderProcess start(ChildKind kind, ChildProgram program) {
        try {
            Path folder = PrivateFolder.create();
            try {
                return new ReaderProcess(kind, program.child(kind, folder).start(), folder);
            } catch (IOException e) {
                PrivateFolder.wipe(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.READER_FAILED, e);
        }
    }

    boolean alive() {
        // A killed process lives on for a moment.
        return !killed && process.isAlive();
    }

    Pages read(byte[] document, String password, ReaderLimits limits) {
        return ask(Request.Kind.READ, limits.pages(), 0, document, password, limits, Wire::readPages);
    }

    Pages recognise(byte[] document, String password, ReaderLimits limits) {
        return ask(Request.Kind.RECOGNISE, limits.pages(), 0, document, password, limits, Wire::readPages);
    }

    /** @param how as it is drawn or straightened */
    byte[] picture(Request.Kind how, byte[] document, String password, int page, int dpi, ReaderLimits limits) {
        return ask(how, page, dpi, document, password, limits, answer -> answer.readNBytes(answer.readInt()));
    }

    /** Reads what comes after a good answer. */
    private interface Answer<T> {
        T from(DataInputStream in) throws IOException;
    }

    private <T> T ask(
            Request.Kind what,
            int first,
            int dpi,
            byte[] document,
            String password,
            ReaderLimits limits,
            Answer<T> answer) {
        int seconds = (int) limits.deadline().toSeconds() + GRACE_SECONDS;
        if (!greet()) throw new ProblemException(Problem.READER_FAILED);
        try (ReadingWatch watch = ReadingWatch.over(process.pid(), kind.megabytes(), limits.deadline(), this::kill)) {
            try {
                new Request(what, first, dpi, seconds, password, document).write(out);
                Wire.skipToMark(in);
                if (in.readInt() == Wire.DONE) {
                    return answer.from(in);
                }
                Problem problem = Problem.valueOf(in.readUTF());
                // It has no memory left and ends.
                if (problem == Problem.READER_FAILED) kill();
                throw refusal(problem, limits);
            } catch (IOException e) {
                kill();
                throw watch.verdict() == ReadingWatch.Verdict.LATE
                        ? new ProblemException(
                                Problem.READING_TOO_LONG, limits.deadline().toSeconds())
                        : new ProblemException(Problem.READER_FAILED);
            }
        }
    }

    /** Waits until it has started, however busy the machine is; false when it died before that. */
    boolean greet() {
        if (greeted) return true;
        try (ReadingWatch _ = ReadingWatch.over(process.pid(), kind.megabytes(), START, this::kill)) {
            Wire.skipToMark(in);
            in.readInt();
            greeted = true;
        } catch (IOException _) {
            kill();
        }
        return greeted;
    }

    private static ProblemException refusal(Problem problem, ReaderLimits limits) {
        return problem == Problem.PDF_TOO_MANY_PAGES
                ? new ProblemException(problem, limits.pages())
                : new ProblemException(problem);
    }

    private synchronized void kill() {
        if (killed) return;
        killed = true;
        // The launcher of a packaged image may be the parent of the process that reads.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        try {
            // While it lives it can still write.
            process.waitFor(DEATH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        PrivateFolder.wipe(folder);
        RUNNING.remove(this);
    }

    @Override
    public void close() {
        kill();
    }
}
