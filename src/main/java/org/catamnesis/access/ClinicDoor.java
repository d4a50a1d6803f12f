package org.catamnesis.access;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.catamnesis.clinic.BackupKeys;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.RowMac;
import org.catamnesis.clinic.Seals;
import org.catamnesis.clinic.schema.tables.records.AccountRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The way in: make a clinic with its first user, open one, sign in, and come back with the recovery code. */
public final class ClinicDoor {
    public static final int PASSWORD_LENGTH = 10;
    private final ClinicOpening clinics;

    public ClinicDoor(Clock clock, BooleanSupplier onScreenThread) {
        this.clinics = new ClinicOpening(clock, onScreenThread);
    }

    /** A new clinic, its first user signed in, and the recovery code, which is shown once and kept nowhere. */
    public record Created(Session session, String recoveryCode) {}

    public Created create(ClinicFolder folder, String clinicName, boolean demo, NewAccount first, char[] password) {
        requireLength(password);
        ClinicDatabase database = clinics.create(folder, clinicName, demo);
        try {
            return found(database, first, password);
        } catch (RuntimeException e) {
            database.discard();
            throw e;
        }
    }

    /** Gives a clinic that has no user its keys and its first one. */
    static Created found(ClinicDatabase database, NewAccount first, char[] password) {
        ClinicKeys keys = ClinicOpening.randomKeys();
        Seals seals = new Seals(keys);
        Created created = database.write(sql -> {
            Account account = new AccountStore(database).add(sql, first, false, seals.rows());
            ClinicKeys held = ClinicOpening.putPassword(database, sql, account.id(), password, keys, true);
            String code = ClinicOpening.putRecovery(database, sql, keys);
            BackupKeys.ensure(database, sql, keys);
            Session session = new Session(database, account, held);
            session.trail().append(sql, account.id(), AuditEvent.of(Action.CLINIC_CREATED));
            return new Created(session, code);
        });
        new TrailWatch(created.session()).keepHead();
        return created;
    }

    public ClinicDatabase open(ClinicFolder folder) {
        return clinics.open(folder);
    }

    /** The way into the clinic of this folder, in its file or on its server. */
    public Entrance entrance(ClinicFolder folder) {
        return new Entrance(this, clinics, folder);
    }

    /**
     * Throws SIGN_IN_REFUSED for a wrong name, a wrong password and a leaver alike, and after the same time; and
     * SIGN_IN_DELAYED, for any name alike, after too many failures in a row.
     */
    public Session signIn(ClinicDatabase database, String userName, char[] password) {
        return admit(database, userName, row -> enter(database, row, password));
    }

    /**
     * Checks the clinic for an administrator; also where a sign-in is refused because an account or the trail was altered.
     *
     * @throws ProblemException as {@link #signIn} does, and NOT_ALLOWED for all but an administrator
     */
    public Verified verify(ClinicDatabase database, String userName, char[] password) {
        return admit(database, userName, row -> check(database, row, password));
    }

    private static <T> T admit(
            ClinicDatabase database, String userName, Function<Optional<AccountRecord>, Optional<T>> attempt) {
        SignInRefusalStore refusals = new SignInRefusalStore(database);
        refusals.requireNoDelay(userName);
        Optional<AccountRecord> row = database.read(sql -> new AccountStore(database).find(sql, userName));
        Optional<T> admitted = attempt.apply(row);
        if (admitted.isEmpty()) {
            refusals.record(row.map(AccountRecord::getId).orElse(null), userName);
            throw new ProblemException(Problem.SIGN_IN_REFUSED);
        }
        return admitted.get();
    }

    private static Optional<Verified> check(ClinicDatabase database, Optional<AccountRecord> row, char[] password) {
        Optional<ClinicKeys> keys =
                ClinicOpening.keys(database, row.map(AccountRecord::getId).orElse(-1L), password);
        if (keys.isEmpty() || row.isEmpty()) return Optional.empty();
        RowMac mac = new Seals(keys.get()).rows();
        if (!AccountStore.intact(row.get(), mac))
            return Optional.of(Verified.notByAccount(row.get().getId()));
        Account account = AccountStore.verified(row.get(), mac);
        if (!account.active()) return Optional.empty();
        return Optional.of(Verification.run(new Session(database, account, keys.get())));
    }

    private static Optional<Session> enter(ClinicDatabase database, Optional<AccountRecord> row, char[] password) {
        long slot = row.map(AccountRecord::getId).orElse(-1L);
        Optional<ClinicKeys> keys = ClinicOpening.keys(database, slot, password);
        if (keys.isEmpty() || row.isEmpty()) return Optional.empty();
        Account account = AccountStore.verified(row.get(), new Seals(keys.get()).rows());
        if (!account.active()) return Optional.empty();
        Session session = new Session(database, account, keys.get());
        new TrailWatch(session).atSignIn();
        session.record(AuditEvent.of(Action.SIGNED_IN), sql -> {
            new SignInRefusalStore(database).fold(sql, session.trail());
            return BackupKeys.ensure(database, sql, keys.get());
        });
        return Optional.of(session);
    }

    /** Opens the clinic with the recovery code and gives this user a new password. */
    public Session recover(ClinicDatabase database, String code, String userName, char[] newPassword) {
        requireLength(newPassword);
        ClinicKeys keys = ClinicOpening.keysByRecovery(database, code)
                .orElseThrow(() -> new ProblemException(Problem.RECOVERY_CODE_REFUSED));
        RowMac mac = new Seals(keys).rows();
        AccountStore accounts = new AccountStore(database);
        AccountRecord entered = database.write(sql -> {
            Account account = accounts.find(sql, userName)
                    .map(row -> AccountStore.verified(row, mac))
                    .filter(Account::active)
                    .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED));
            if (account.resetRequired()) accounts.change(sql, account, mac, row -> row.setResetRequired(null));
            boolean names = Role.openNames(account.roles());
            ClinicOpening.putPassword(database, sql, account.id(), newPassword, keys, names);
            new AuditTrailStore(database, new Seals(keys))
                    .append(sql, account.id(), AuditEvent.of(Action.RECOVERY_CODE_USED));
            return accounts.find(sql, userName).orElseThrow();
        });
        return enter(database, Optional.of(entered), newPassword)
                .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED));
    }

    /** Adds a user with a password of their own; the keys that their roles may have come from the session of the one who adds. */
    public static Account addUser(Session session, NewAccount account, char[] password) {
        requireLength(password);
        ClinicDatabase database = session.database();
        return session.change(Operation.MANAGE_USERS, AuditEvent.of(Action.USER_ADDED), sql -> {
            Account added = new AccountStore(database)
                    .add(sql, account, false, session.seals().rows());
            boolean names = Role.openNames(account.roles());
            ClinicOpening.putPassword(database, sql, added.id(), password, session.keys(), names);
            return added;
        });
    }

    static void requireLength(char[] password) {
        if (Character.codePointCount(password, 0, password.length) < PASSWORD_LENGTH)
            throw new ProblemException(Problem.PASSWORD_TOO_SHORT, PASSWORD_LENGTH);
    }
}
