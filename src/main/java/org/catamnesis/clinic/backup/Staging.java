package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.PrivateFiles;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * A restored clinic on trial: it lies in a folder within its later one and moves to its place only when it is kept.
 * Closing it leaves nothing of one that was not kept, and the next restore removes what a killed one left.
 */
public final class Staging implements AutoCloseable {
    private static final String TRIAL = ".restoring";
    private final ClinicFolder target;
    private final ClinicFolder trial;
    private final boolean made;
    private boolean kept;

    private Staging(ClinicFolder target, boolean made) {
        this.target = target;
        this.trial = new ClinicFolder(target.path().resolve(TRIAL));
        this.made = made;
    }

    /** Throws FOLDER_NOT_EMPTY unless the folder is empty or does not exist. */
    public static Staging in(ClinicFolder target) {
        PrivateFiles.deleteQuietly(target.path().resolve(TRIAL));
        try {
            boolean made = Files.notExists(target.path());
            if (!PrivateFiles.isFree(target.path())) throw new ProblemException(Problem.FOLDER_NOT_EMPTY);
            Staging staging = new Staging(target, made);
            PrivateFiles.createFolder(target.path());
            PrivateFiles.createFolder(staging.trial.path());
            PrivateFiles.create(staging.trial.database());
            return staging;
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }

    /** Fills it at the schema of the backup and proves that it holds what the backup holds. */
    public BackupSummary load(BackupFile file, ClinicKeys keys, RowCount.Listener listener) {
        try (Connection connection =
                ClinicOpening.emptySqlite(trial, file.info().schema())) {
            if (!new ClinicFacts(connection).schemaVersion().equals(file.info().schema()))
                throw new ProblemException(Problem.BACKUP_NEWER);
            return new BackupLoader(file, keys, listener).load(connection);
        } catch (java.io.EOFException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        } catch (IOException e) {
            throw new ProblemException(Problem.DISK_FULL, e);
        } catch (SQLException e) {
            throw ClinicOpening.problem(e);
        }
    }

    /** Opens the clinic on trial, which brings it to the schema of this program, and reads it through. */
    public ClinicDatabase open(ClinicOpening clinics) {
        ClinicDatabase database = clinics.open(trial);
        try {
            database.<Void>read(sql -> sql.connectionResult(Staging::checkWhole));
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Void checkWhole(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("SQLite")) return null;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("pragma integrity_check(1)")) {
            if (!found.next() || !"ok".equals(found.getString(1))) throw new ProblemException(Problem.RESTORE_DIFFERS);
            return null;
        }
    }

    /** Puts the clinic, which must be closed, in its place. */
    public ClinicFolder keep() {
        try {
            // The clinic is there once its database is; what lies beside it comes first.
            Path head = trial.path().resolve("clinic.head");
            if (Files.exists(head))
                Files.move(head, target.path().resolve(head.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            Files.move(trial.database(), target.database(), StandardCopyOption.ATOMIC_MOVE);
            kept = true;
            return target;
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }

    @Override
    public void close() {
        PrivateFiles.deleteQuietly(trial.path());
        if (made && !kept) PrivateFiles.deleteQuietly(target.path());
    }

    /** Where it lies until it is kept. */
    public Path place() {
        return trial.path();
    }
}
