package org.catamnesis.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
        return found(clinics.create(folder, clinicName, demo), first, password);
    }

    /** Gives a clinic that has no user its keys and its first one. */
    static Created found(ClinicDatabase database, NewAccount first, char[] password) {
        ClinicKeys keys = ClinicOpening.randomKeys();
        Seals seals = new Seals(keys);
        return database.write(sql -> {
            Account account = new AccountStore(database).add(sql, first, seals.rows());
            ClinicOpening.putPassword(database, sql, account.id(), password, keys, true);
            String code = ClinicOpening.putRecovery(database, sql, keys);
            Session session = new Session(database, account, keys);
            session.trail().append(sql, account.id(), AuditEvent.of(Action.CLINIC_CREATED));
            return new Created(session, code);
        });
    }

    public ClinicDatabase open(ClinicFolder folder) {
        return clinics.open(folder);
    }

    /** Throws SIGN_IN_REFUSED for a wrong name, a wrong password and a leaver alike, and after the same time. */
    public Session signIn(ClinicDatabase database, String userName, char[] password) {
        Optional<AccountRecord> row = database.read(sql -> new AccountStore(database).find(sql, userName));
        ClinicKeys keys = ClinicOpening.keys(
                        database, row.map(AccountRecord::getId).orElse(-1L), password)
                .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED));
        Account account = AccountStore.verified(row.orElseThrow(), new Seals(keys).rows());
        if (!account.active()) throw new ProblemException(Problem.SIGN_IN_REFUSED);
        Session session = new Session(database, account, keys);
        session.record(AuditEvent.of(Action.SIGNED_IN), _ -> null);
        return session;
    }

    /** Opens the clinic with the recovery code and gives this user a new password. */
    public Session recover(ClinicDatabase database, String code, String userName, char[] newPassword) {
        requireLength(newPassword);
        ClinicKeys keys = ClinicOpening.keysByRecovery(database, code)
                .orElseThrow(() -> new ProblemException(Problem.RECOVERY_CODE_REFUSED));
        RowMac mac = new Seals(keys).rows();
        database.write(sql -> {
            Account account = new AccountStore(database)
                    .find(sql, userName)
                    .map(row -> AccountStore.verified(row, mac))
                    .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED));
            boolean names = Role.openNames(account.roles());
            ClinicOpening.putPassword(database, sql, account.id(), newPassword, keys, names);
            new AuditTrailStore(database, new Seals(keys))
                    .append(sql, account.id(), AuditEvent.of(Action.RECOVERY_CODE_USED));
            return account;
        });
        return signIn(database, userName, newPassword);
    }

    /** Adds a user; the keys that their roles may have come from the session of the one who adds. */
    public static Account addUser(Session session, NewAccount account, char[] password) {
        requireLength(password);
        ClinicDatabase database = session.database();
        return session.change(Operation.MANAGE_USERS, AuditEvent.of(Action.USER_ADDED), sql -> {
            Account added =
                    new AccountStore(database).add(sql, account, session.seals().rows());
            boolean names = Role.openNames(account.roles());
            ClinicOpening.putPassword(database, sql, added.id(), password, session.keys(), names);
            return added;
        });
    }

    /** Everybody who may sign in, or could once, by user name; each as it was written. */
    public static List<Account> users(Session session) {
        session.require(Operation.MANAGE_USERS);
        ClinicDatabase database = session.database();
        RowMac mac = session.seals().rows();
        return database.read(sql -> new AccountStore(database)
                .all(sql).stream().map(row -> AccountStore.verified(row, mac)).toList());
    }

    private static void requireLength(char[] password) {
        if (Character.codePointCount(password, 0, password.length) < PASSWORD_LENGTH)
            throw new ProblemException(Problem.PASSWORD_TOO_SHORT, PASSWORD_LENGTH);
    }
}
