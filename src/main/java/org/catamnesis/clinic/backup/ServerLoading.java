package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Brings a backup into an empty database on a server; what fails leaves it empty. */
public final class ServerLoading {
    private ServerLoading() {}

    /** @throws ProblemException SERVER_NOT_EMPTY, and what a restore throws */
    public static BackupSummary load(
            BackupFile file, ClinicKeys keys, ServerAddress server, String password, RowCount.Listener listener) {
        if (!ClinicOpening.look(server, password).empty()) throw new ProblemException(Problem.SERVER_NOT_EMPTY);
        try {
            return fill(file, keys, server, password, listener);
        } catch (RuntimeException e) {
            ClinicOpening.clearServer(server, password);
            throw e;
        }
    }

    private static BackupSummary fill(
            BackupFile file, ClinicKeys keys, ServerAddress server, String password, RowCount.Listener listener) {
        try (Connection connection =
                ClinicOpening.emptyServer(server, password, file.info().schema())) {
            return new BackupLoader(file, keys, listener).load(connection);
        } catch (IOException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        } catch (SQLException e) {
            throw ClinicOpening.problem(e);
        }
    }
}
