package org.catamnesis.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.PrivateFiles;
import org.catamnesis.clinic.backup.BackupFile;
import org.catamnesis.clinic.backup.BackupSummary;
import org.catamnesis.clinic.backup.ErasureList;
import org.catamnesis.clinic.backup.RowCount;
import org.catamnesis.clinic.backup.Staging;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Brings a backup back as a clinic in a new place, on the word of somebody who may restore in it. All is proved before
 * the clinic is there: the tables against the backup, the rows against their MACs, the audit trail against its head. What
 * fails leaves nothing behind; what was out of order in the clinic already is told.
 */
public final class ClinicRestore {
    private final Clock clock;
    private final ClinicOpening clinics;

    public ClinicRestore(Clock clock, BooleanSupplier onScreenThread) {
        this.clock = clock;
        this.clinics = new ClinicOpening(clock, onScreenThread);
    }

    /** For work beside an open clinic. */
    public ClinicRestore(ClinicDatabase beside) {
        this.clock = beside.clock();
        this.clinics = beside.others();
    }

    /**
     * What came back.
     *
     * @param erasedAgain patients who had been erased since the backup was made, and are again
     * @param verified what was found out of order, which was so when the backup was made
     */
    public record Restored(ClinicFolder folder, BackupSummary summary, int erasedAgain, Verified verified) {}

    /**
     * Restores into a folder that is empty or does not exist.
     *
     * @param secret the user's password at the time of the backup, or the recovery code
     * @param erased patients known to be erased, beside those in the list that lies by the backup
     * @throws ProblemException SIGN_IN_REFUSED, NOT_ALLOWED, BACKUP_DAMAGED, FOLDER_NOT_EMPTY and others
     */
    public Restored restore(
            Path file, ClinicFolder target, String user, char[] secret, Set<Long> erased, RowCount.Listener listener) {
        BackupFile backup = BackupFile.open(file);
        ClinicKeys keys = unlock(backup, user, secret);
        return restore(backup, target, user, keys, erased, listener);
    }

    /** The same for somebody who is signed in to the clinic that the backup is of and whose erasures hold. */
    public Restored restore(Session session, Path file, ClinicFolder target, RowCount.Listener listener) {
        session.require(Operation.RESTORE);
        BackupFile backup = BackupFile.open(file);
        String user = session.account().userName();
        return restore(backup, target, user, session.keys(), new ErasureStore(session).confirmed(), listener);
    }

    private Restored restore(
            BackupFile backup,
            ClinicFolder target,
            String user,
            ClinicKeys keys,
            Set<Long> erased,
            RowCount.Listener listener) {
        try (Staging staging = Staging.in(target)) {
            BackupSummary summary = staging.load(backup, keys, listener);
            return prove(staging, backup, user, keys, erased, summary).at(staging.keep());
        }
    }

    private record Proof(BackupSummary summary, int erasedAgain, Verified verified) {
        Restored at(ClinicFolder folder) {
            return new Restored(folder, summary, erasedAgain, verified);
        }
    }

    private Proof prove(
            Staging staging, BackupFile backup, String user, ClinicKeys keys, Set<Long> erased, BackupSummary summary) {
        try (ClinicDatabase database = staging.open(clinics)) {
            Session session = new Session(database, mayRestore(database, user, keys), keys);
            ErasureList list = ErasureList.read(
                            backup.info().path().toAbsolutePath().getParent(), summary.clinicUid(), session.seals())
                    .with(erased);
            AuditEvent event = AuditEvent.of(Action.RESTORED).detail(summary.rows() + " rows");
            int again = session.record(event, sql -> new ErasureStore(session).again(sql, list.patients()));
            database.forgetDeleted();
            return new Proof(summary, again, Verification.run(session));
        }
    }

    private static Account mayRestore(ClinicDatabase database, String user, ClinicKeys keys) {
        Account account = database.read(sql -> new AccountStore(database).find(sql, user))
                .map(row -> AccountStore.verified(row, new org.catamnesis.clinic.Seals(keys).rows()))
                .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED));
        if (!account.active() || !Operation.RESTORE.allowedFor(account.roles()))
            throw new ProblemException(Problem.NOT_ALLOWED);
        return account;
    }

    private static ClinicKeys unlock(BackupFile backup, String user, char[] secret) {
        return backup.unlock(user, secret).orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED));
    }

    /**
     * Restores the backup into a private temporary folder, with every proof, and removes it again.
     *
     * @param session of the clinic that the backup is of, whose keys open it
     */
    public Drill drill(Session session, Path file, RowCount.Listener listener) {
        session.require(Operation.RESTORE);
        long begun = clock.millis();
        BackupFile backup = BackupFile.open(file);
        Path place = temporary();
        try {
            Restored restored = restore(
                    backup,
                    new ClinicFolder(place.resolve("drill")),
                    session.account().userName(),
                    session.keys(),
                    new ErasureStore(session).confirmed(),
                    listener);
            session.note(
                    Operation.RESTORE,
                    AuditEvent.of(Action.RESTORE_DRILLED)
                            .detail(restored.summary().rows() + " rows"));
            return new Drill(restored.summary(), restored.verified(), (clock.millis() - begun) / 1000.0);
        } finally {
            PrivateFiles.deleteQuietly(place);
        }
    }

    /** A backup that came back whole, and how many seconds that took. */
    public record Drill(BackupSummary summary, Verified verified, double seconds) {}

    private static Path temporary() {
        try {
            return Files.createTempDirectory("catamnesis-drill");
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }
}
