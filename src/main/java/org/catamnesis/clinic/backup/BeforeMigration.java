package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.PrivateFiles;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Keeps the clinic as it is before its tables change: {@code before-2.1.backup} in its folder, named after the schema that
 * it had. A clinic of the first schema, which has no key for backups, is copied as a file.
 */
public final class BeforeMigration {
    private static final String NAME = "before-";
    private final ClinicFolder folder;
    private final Clock clock;

    public BeforeMigration(ClinicFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Over a connection of its own, in which nothing has been read yet. */
    public void keep(Connection connection) throws SQLException {
        boolean sealed = TableShape.all(connection).stream()
                        .anyMatch(table -> table.name().equals("backup_key"))
                && new ClinicFacts(connection).keyPair().isPresent();
        String version = new ClinicFacts(connection).schemaVersion();
        try {
            if (sealed) seal(connection, folder.path().resolve(NAME + version + ".backup"));
            else copy(connection, folder.path().resolve(NAME + version + ".sqlite"));
        } catch (IOException e) {
            throw BackupMaking.problem(e);
        }
    }

    private void seal(Connection connection, Path file) throws SQLException, IOException {
        Files.deleteIfExists(file);
        connection.setAutoCommit(false);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        BackupMaking.make(connection, file, now, (_, _) -> {});
        connection.rollback();
    }

    private static void copy(Connection connection, Path file) throws SQLException, IOException {
        Files.deleteIfExists(file);
        PrivateFiles.create(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum into '" + file.toString().replace("'", "''") + "'");
        }
    }

    /** Removes what was kept, which would remember a patient who is erased. */
    public static void forget(ClinicFolder folder) {
        try (Stream<Path> files = Files.list(folder.path())) {
            files.filter(file -> file.getFileName().toString().startsWith(NAME)).forEach(PrivateFiles::deleteQuietly);
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }
}
