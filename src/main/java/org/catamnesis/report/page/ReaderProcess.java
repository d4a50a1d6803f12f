package org.catamnesis.report.page;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** One child process with its two pipes. Documents travel through the pipe, never through a file. */
final class ReaderProcess implements AutoCloseable {
    private static final Set<ReaderProcess> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> RUNNING.forEach(ReaderProcess::close)));
    }

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Path folder;
    private boolean greeted;
    private volatile boolean killed;

    private ReaderProcess(Process process, Path folder) {
        this.folder = folder;
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        RUNNING.add(this);
    }

    /** Starts a child through the program that is running now: a JVM, or the launcher of a packaged image. */
    static ReaderProcess start(ChildKind kind) {
        String program = ProcessHandle.current().info().command().orElse("java");
        try {
            Path folder = PrivateFolder.create();
            ProcessBuilder builder = new ProcessBuilder(command(program, kind, folder));
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            return new ReaderProcess(builder.start(), folder);
        } catch (IOException e) {
            throw new ProblemException(Problem.READER_FAILED, e);
        }
    }

    private static List<String> command(String program, ChildKind kind, Path folder) {
        String name = Path.of(program).getFileName().toString();
        if (!name.equals("java") && !name.equals("java.exe") && !name.equals("javaw.exe")) {
            return List.of(program, "worker");
        }
        return List.of(
                program,
                kind.heap(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                // What a document has done to this process is nobody's to read.
                "-XX:+SuppressFatalErrorMessage",
                "-XX:+DisableAttachMechanism",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                ReaderChild.class.getName());
    }

    boolean alive() {
        // A killed process lives on for a moment.
        return !killed && process.isAlive();
    }

    List<Page> read(byte[] document, ReaderLimits limits) {
        return ask(Wire.READ, limits.pages(), 0, document, limits, Wire::readPages);
    }

    List<Page> recognise(byte[] document, ReaderLimits limits) {
        return ask(Wire.RECOGNISE, limits.pages(), 0, document, limits, Wire::readPages);
    }

    byte[] picture(byte[] document, int page, int dpi, ReaderLimits limits) {
        return ask(Wire.PICTURE, page, dpi, document, limits, answer -> answer.readNBytes(answer.readInt()));
    }

    /** Reads what comes after a good answer. */
    private interface Answer<T> {
        T from(DataInputStream in) throws IOException;
    }

    private <T> T ask(int kind, int first, int second, byte[] document, ReaderLimits limits, Answer<T> answer) {
        Duration deadline = limits.deadline();
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> watch = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    kill();
                },
                CompletableFuture.delayedExecutor(deadline.toMillis(), TimeUnit.MILLISECONDS));
        try {
            greet();
            out.writeInt(kind);
            out.writeInt(first);
            out.writeInt(second);
            out.writeInt((int) deadline.toSeconds() + 5);
            out.writeInt(document.length);
            out.write(document);
            out.flush();
            Wire.skipToMark(in);
            if (in.readInt() == Wire.DONE) {
                return answer.from(in);
            }
            throw refusal(Problem.valueOf(in.readUTF()), limits);
        } catch (IOException e) {
            kill();
            throw late.get()
                    ? new ProblemException(Problem.READING_TOO_LONG, deadline.toSeconds())
                    : new ProblemException(Problem.READER_FAILED);
        } finally {
            watch.cancel(false);
        }
    }

    private void greet() throws IOException {
        if (!greeted) {
            Wire.skipToMark(in);
            in.readInt();
            greeted = true;
        }
    }

    private static ProblemException refusal(Problem problem, ReaderLimits limits) {
        return problem == Problem.PDF_TOO_MANY_PAGES
                ? new ProblemException(problem, limits.pages())
                : new ProblemException(problem);
    }

    private void kill() {
        killed = true;
        process.toHandle().destroyForcibly();
        RUNNING.remove(this);
        PrivateFolder.wipe(folder);
    }

    @Override
    public void close() {
        kill();
    }
}
