package org.catamnesis.access;

import java.util.Map;
import java.util.Optional;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The one doctor who may take out an identified copy and turn a study id back into a patient; named by an administrator,
 * and nobody until then, nor after another program has written another name over it.
 */
public final class CustodianSettings {
    private static final String NAME = CustodianTrailStore.NAME;
    private final Session session;
    private final ClinicSettingStore settings;

    public CustodianSettings(Session session) {
        this.session = session;
        this.settings = new ClinicSettingStore(session.database());
    }

    /** Empty where nobody was named, where whoever was is no doctor here any more, and where the trail knows another. */
    public Optional<Account> custodian() {
        String named = settings.all(NAME).get(NAME);
        String onTrail = CustodianTrailStore.newest(session);
        return new Colleagues(session)
                .doctors().stream()
                        .filter(doctor -> sealed(doctor.id()).equals(named))
                        .filter(doctor -> onTrail.equals(CustodianTrailStore.word(doctor.id())))
                        .findFirst();
    }

    /** @throws ProblemException CUSTODIAN_UNFIT for anyone but an active doctor */
    public void name(long account) {
        session.require(Operation.CHANGE_SETTINGS);
        if (new Colleagues(session).doctors().stream().noneMatch(doctor -> doctor.id() == account))
            throw new ProblemException(Problem.CUSTODIAN_UNFIT);
        session.run(
                Operation.CHANGE_SETTINGS,
                AuditEvent.of(Action.SETTINGS_CHANGED).detail(CustodianTrailStore.word(account)),
                sql -> settings.put(sql, Map.of(NAME, sealed(account))));
    }

    public void nameNobody() {
        session.run(
                Operation.CHANGE_SETTINGS,
                AuditEvent.of(Action.SETTINGS_CHANGED).detail(CustodianTrailStore.word(null)),
                sql -> settings.remove(sql, NAME));
    }

    /** Whether whoever is signed in is the custodian and may do this. */
    public boolean may(Operation operation) {
        return session.may(operation)
                && session.seals().openNames()
                && custodian().filter(this::signedIn).isPresent();
    }

    /**
     * Has the attempt of anyone else on record.
     *
     * @throws ProblemException NOT_ALLOWED, NOT_CUSTODIAN
     */
    public void require(Operation operation) {
        session.require(operation);
        if (may(operation)) return;
        session.note(operation, AuditEvent.of(Action.REFUSED).detail(operation.name()));
        throw new ProblemException(Problem.NOT_CUSTODIAN);
    }

    private String sealed(long account) {
        return CustodianTrailStore.sealed(session.seals().audit(), account);
    }

    private boolean signedIn(Account account) {
        return account.id() == session.account().id();
    }
}
