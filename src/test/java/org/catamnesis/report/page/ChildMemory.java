package org.catamnesis.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The most memory that the children of this process held while it watched, in megabytes (VmHWM of each). */
public final class ChildMemory implements AutoCloseable {
    private static final long MILLIS = 10;
    private final Map<ChildKind, Integer> most = new EnumMap<>(ChildKind.class);
    private final CountDownLatch done = new CountDownLatch(1);

    private ChildMemory() {}

    public static ChildMemory watch() {
        ChildMemory memory = new ChildMemory();
        Thread.ofPlatform().daemon().start(memory::run);
        return memory;
    }

    private void run() {
        try {
            while (!done.await(MILLIS, TimeUnit.MILLISECONDS)) look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        for (ProcessHandle child : ProcessHandle.current().children().toList()) {
            kind(child.pid())
                    .ifPresent(kind ->
                            ResidentMemory.of(child.pid()).ifPresent(held -> most.merge(kind, held.most(), Math::max)));
        }
    }

    private static Optional<ChildKind> kind(long pid) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            List<String> command = List.of(new String(bytes, StandardCharsets.UTF_8).split("\0"));
            if (!command.contains(ReaderChild.class.getName())) return Optional.empty();
            return Optional.of(command.containsAll(ChildKind.OCR.options()) ? ChildKind.OCR : ChildKind.TEXT);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Of children that read text layers; 0 where the system does not tell. */
    public int text() {
        return of(ChildKind.TEXT);
    }

    /** Of children that recognise letters. */
    public int ocr() {
        return of(ChildKind.OCR);
    }

    private synchronized int of(ChildKind kind) {
        look();
        return most.getOrDefault(kind, 0);
    }

    @Override
    public void close() {
        done.countDown();
    }
}
