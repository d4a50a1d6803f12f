package org.catamnesis.clinic.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.PrivateFiles;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Makes a backup in a file that appears under its name only when it is whole. */
public final class BackupMaking {
    private BackupMaking() {}

    /**
     * Backs up what was committed when it began, while others read and write.
     *
     * @throws ProblemException BACKUP_EXISTS, BACKUP_FOLDER_MISSING, FOLDER_READ_ONLY or DISK_FULL; no file is left
     */
    public static BackupSummary make(ClinicDatabase database, Path file, RowCount.Listener listener) {
        LocalDateTime now = LocalDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS);
        return database.snapshot(sql -> sql.connectionResult(connection -> make(connection, file, now, listener)));
    }

    /** The same over a connection that sees one commit. */
    static BackupSummary make(Connection connection, Path file, LocalDateTime now, RowCount.Listener listener)
            throws SQLException {
        if (Files.exists(file)) throw new ProblemException(Problem.BACKUP_EXISTS);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            PrivateFiles.create(part);
            BackupSummary summary;
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel))) {
                summary = new BackupWriter(connection, now, listener).write(new Synced(out, channel));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return summary;
        } catch (IOException e) {
            throw problem(e);
        } finally {
            PrivateFiles.deleteQuietly(part);
        }
    }

    /** Flushing it reaches the disk. */
    private static final class Synced extends java.io.FilterOutputStream {
        private final FileChannel channel;

        Synced(OutputStream out, FileChannel channel) {
            super(out);
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            super.flush();
            if (channel.isOpen()) channel.force(true);
        }
    }

    static ProblemException problem(IOException e) {
        return new ProblemException(
                switch (e) {
                    case NoSuchFileException _ -> Problem.BACKUP_FOLDER_MISSING;
                    case AccessDeniedException _ -> Problem.FOLDER_READ_ONLY;
                    default -> Problem.DISK_FULL;
                },
                e);
    }
}
