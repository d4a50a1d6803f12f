package org.catamnesis.access;

import java.util.List;

/** Who works here: what a decision by another person has to know. */
public final class Colleagues {
    private final Session session;

    public Colleagues(Session session) {
        this.session = session;
    }

    /** Everybody, those who have left as well; each as it was written. */
    public List<Account> all() {
        session.require(Operation.CHANGE_OWN_PASSWORD);
        var accounts = new AccountStore(session.database());
        return session.database()
                .read(sql -> accounts.all(sql).stream()
                        .map(row -> AccountStore.verified(row, session.seals().rows()))
                        .toList());
    }

    /** Those who may decide on an export. */
    public List<Account> doctors() {
        return all().stream()
                .filter(account -> account.active() && account.roles().contains(Role.DOCTOR))
                .toList();
    }
}
