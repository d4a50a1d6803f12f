package org.catamnesis.access;

import java.util.Arrays;
import java.util.Optional;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** The password of the one who is signed in. */
public final class OwnPassword {
    private final Session session;

    public OwnPassword(Session session) {
        this.session = session;
    }

    /**
     * Takes a new password; the session goes on, without a reset that was required.
     *
     * @throws ProblemException PASSWORD_WRONG for a wrong old one, which counts as a refused sign-in; PASSWORD_TOO_SHORT;
     *     PASSWORD_SAME; CHANGED_ELSEWHERE when an administrator changed the account meanwhile
     */
    public void change(char[] old, char[] fresh) {
        session.require(Operation.CHANGE_OWN_PASSWORD);
        ClinicDoor.requireLength(fresh);
        if (Arrays.equals(old, fresh)) throw new ProblemException(Problem.PASSWORD_SAME);
        requireOld(old);
        Held held = session.change(
                Operation.CHANGE_OWN_PASSWORD, AuditEvent.of(Action.PASSWORD_CHANGED), sql -> put(sql, fresh));
        session.renew(held.account(), held.keys());
        session.database().keepWayIn(held.account().userName(), fresh);
    }

    private record Held(Account account, ClinicKeys keys) {}

    private Held put(DSLContext sql, char[] fresh) {
        ClinicDatabase database = session.database();
        Account account = session.account();
        if (account.resetRequired())
            account = new AccountStore(database)
                    .change(sql, account, session.seals().rows(), row -> row.setResetRequired(null));
        Change.of(sql).detail(People.user(account.id()));
        boolean names = Role.openNames(account.roles());
        return new Held(account, ClinicOpening.putPassword(database, sql, account.id(), fresh, session.keys(), names));
    }

    private void requireOld(char[] old) {
        Account account = session.account();
        SignInRefusalStore refusals = new SignInRefusalStore(session.database());
        refusals.requireNoDelay(account.userName());
        Optional<ClinicKeys> keys = ClinicOpening.keys(session.database(), account.id(), old);
        if (keys.isPresent()) return;
        refusals.record(account.id(), account.userName());
        throw new ProblemException(Problem.PASSWORD_WRONG);
    }
}
