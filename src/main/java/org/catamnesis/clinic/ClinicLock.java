package org.catamnesis.clinic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** One process a clinic: a lock that the system frees when the process ends, and that names its holder. */
final class ClinicLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private ClinicLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static ClinicLock take(ClinicFolder folder, Clock clock) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return take(folder, channel, clock);
            } catch (IOException | RuntimeException e) {
                // Closing frees the lock: on a full disk there is one whose holder could not be written down.
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw folder.refused(e);
        }
    }

    private static ClinicLock take(ClinicFolder folder, FileChannel channel, Clock clock) throws IOException {
        FileLock lock = tryLock(channel);
        if (lock == null) throw new ProblemException(Problem.CLINIC_OPEN_ELSEWHERE, holder(folder));
        ClinicFolder.restrict(folder.lockFile(), "rw-------");
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(describe(clock).getBytes(StandardCharsets.UTF_8)));
        return new ClinicLock(channel, lock);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            // Far beyond the text, so that other processes can read who holds it where locks are mandatory.
            return channel.tryLock(1L << 40, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static String describe(Clock clock) {
        return "process " + ProcessHandle.current().pid() + ", "
                + LocalDateTime.now(clock)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ');
    }

    private static String holder(ClinicFolder folder) throws IOException {
        String text = Files.readString(folder.lockFile()).strip();
        return text.isEmpty() ? "?" : text;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException _) {
            // The system frees the lock when the process ends.
        }
    }
}
