package org.catamnesis.access;

import java.nio.file.Path;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicInfo;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.clinic.backup.BackupFile;
import org.catamnesis.clinic.backup.BackupMaking;
import org.catamnesis.clinic.backup.BackupSummary;
import org.catamnesis.clinic.backup.RowCount;
import org.catamnesis.clinic.backup.ServerLoading;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Takes a clinic to a PostgreSQL server, or a workstation to a clinic that is on one already. */
public final class ServerMove {
    private ServerMove() {}

    /**
     * Moves the open clinic from its file to an empty database on a server, by a backup and a restore with
     * every proof. Nothing else writes meanwhile. Then the clinic's folder leads to the server; its file and the backup
     * stay where they are, and the session has to end.
     *
     * @throws ProblemException SERVER_UNREACHABLE, SERVER_REFUSED, SERVER_NOT_EMPTY, RESTORE_DIFFERS and others; the
     *     clinic is then in its file as before
     */
    public static BackupSummary move(
            Session session, ServerAddress server, String password, RowCount.Listener listener) {
        session.require(Operation.CHANGE_SETTINGS);
        Backups backups = new Backups(session);
        backups.folder().make();
        Path file = backups.folder()
                .file(java.time.LocalDateTime.now(session.database().clock()));
        AuditEvent event = AuditEvent.of(Action.MOVED_TO_SERVER);
        // Within a change, so that whoever would write waits until the clinic is where it then is.
        return session.change(Operation.RESTORE, event, _ -> {
            ClinicDatabase database = session.database();
            BackupMaking.make(database, file, listener);
            BackupSummary summary =
                    ServerLoading.load(BackupFile.open(file), session.keys(), server, password, listener);
            prove(session, server, password, summary);
            ClinicOpening.lead(database.folder(), ClinicOpening.info(database), server);
            return summary;
        });
    }

    private static void prove(Session session, ServerAddress server, String password, BackupSummary summary) {
        try (ClinicDatabase moved = session.database().openAt(server, password)) {
            Session there = new Session(moved, session.account(), session.keys());
            // First, so that the head of the trail stands outside as well.
            there.record(AuditEvent.of(Action.RESTORED).detail(summary.rows() + " rows"), _ -> null);
            if (!Verification.run(there).findings().isEmpty()) throw new ProblemException(Problem.RESTORE_DIFFERS);
        } catch (RuntimeException e) {
            ClinicOpening.clearServer(server, password);
            throw e;
        }
    }

    /**
     * Has an empty folder lead to the clinic on this server, for a workstation that joins.
     *
     * @throws ProblemException SERVER_UNREACHABLE, SERVER_REFUSED, SERVER_WITHOUT_CLINIC, CLINIC_EXISTS
     */
    public static ClinicInfo join(ClinicFolder folder, ServerAddress server, String password) {
        if (folder.hasClinic()) throw new ProblemException(Problem.CLINIC_EXISTS);
        ClinicInfo clinic = ClinicOpening.look(server, password)
                .clinic()
                .orElseThrow(() -> new ProblemException(Problem.SERVER_WITHOUT_CLINIC));
        ClinicOpening.lead(folder, clinic, server);
        return clinic;
    }
}
