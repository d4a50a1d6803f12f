package org.catamnesis.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.RowMac;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/**
 * Who works here and as what. Whoever was changed by another administrator meanwhile is refused with CHANGED_ELSEWHERE;
 * there is always one active administrator.
 */
public final class People {
    private final Session session;
    private final ClinicDatabase database;
    private final AccountStore accounts;

    public People(Session session) {
        this.session = session;
        this.database = session.database();
        this.accounts = new AccountStore(database);
    }

    /** An account and, where it was given one, the password to hand over: shown once and kept nowhere. */
    public record Handed(Account account, Optional<String> temporaryPassword) {}

    /** Everybody who may sign in, or could once, by user name; each as it was written. */
    public List<Account> all() {
        session.require(Operation.MANAGE_USERS);
        RowMac mac = mac();
        return database.read(sql -> accounts.all(sql).stream()
                .map(row -> AccountStore.verified(row, mac))
                .toList());
    }

    /** Somebody new, who chooses a password at the first sign-in. */
    public Handed add(NewAccount account) {
        return change(Action.USER_ADDED, sql -> {
            Account added = accounts.add(sql, account, true, mac());
            Change.of(sql).detail(user(added.id()) + ' ' + Role.codes(added.roles()));
            return handOver(sql, added);
        });
    }

    /**
     * Takes effect at their next sign-in. Where they may or may no longer open names, their key slot has to be made
     * anew, which without their password only a temporary one can do.
     */
    public Handed changeRoles(Account seen, Set<Role> roles) {
        return change(Action.ROLES_CHANGED, sql -> {
            NewAccount.requireRoles(roles);
            boolean otherKeys = seen.active() && Role.openNames(seen.roles()) != Role.openNames(roles);
            Account changed = accounts.change(sql, seen, mac(), row -> {
                row.setRoles(Role.codes(roles));
                if (otherKeys) row.setResetRequired(true);
            });
            accounts.requireAdministrator(sql, mac());
            Change.of(sql)
                    .detail(user(seen.id()) + ' ' + Role.codes(seen.roles()) + " > " + Role.codes(changed.roles()));
            return otherKeys ? handOver(sql, changed) : new Handed(changed, Optional.empty());
        });
    }

    /** For one who forgot it. */
    public Handed resetPassword(Account seen) {
        return change(Action.PASSWORD_RESET, sql -> {
            if (!seen.active()) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
            new SignInRefusalStore(database).fold(sql, session.trail());
            Change.of(sql).detail(user(seen.id()));
            return handOver(sql, accounts.change(sql, seen, mac(), row -> row.setResetRequired(true)));
        });
    }

    /** What they did stays theirs; their key slot goes, so that no password opens anything for them. */
    public Handed leave(Account seen) {
        return change(Action.USER_LEFT, sql -> {
            Account left = accounts.change(sql, seen, mac(), row -> row.setActive(false));
            accounts.requireAdministrator(sql, mac());
            ClinicOpening.deletePassword(database, sql, left.id());
            Change.of(sql).detail(user(left.id()));
            return new Handed(left, Optional.empty());
        });
    }

    /** One who had left is back, as what they were. */
    public Handed comeBack(Account seen) {
        return change(Action.USER_RETURNED, sql -> {
            Account back = accounts.change(sql, seen, mac(), row -> {
                row.setActive(true);
                row.setResetRequired(true);
            });
            Change.of(sql).detail(user(back.id()));
            return handOver(sql, back);
        });
    }

    /** Makes a new recovery code, after which the old one opens nothing; shown once and kept nowhere. */
    public String renewRecoveryCode() {
        return session.change(
                Operation.MANAGE_USERS,
                AuditEvent.of(Action.RECOVERY_CODE_RENEWED),
                sql -> ClinicOpening.putRecovery(database, sql, session.keys()));
    }

    /** How the details of an entry name somebody, such as {@code user 17}. */
    static String user(long id) {
        return "user " + id;
    }

    private Handed handOver(DSLContext sql, Account account) {
        String password = TemporaryPassword.random();
        ClinicOpening.putPassword(
                database, sql, account.id(), password.toCharArray(), session.keys(), Role.openNames(account.roles()));
        return new Handed(account, Optional.of(password));
    }

    private Handed change(Action action, Function<DSLContext, Handed> work) {
        Handed done = session.change(Operation.MANAGE_USERS, AuditEvent.of(action), work);
        done.temporaryPassword()
                .ifPresent(password -> database.keepWayIn(done.account().userName(), password.toCharArray()));
        return done;
    }

    private RowMac mac() {
        return session.seals().rows();
    }
}
