package org.catamnesis.ui.security;

import java.util.List;
import org.catamnesis.access.Account;
import org.catamnesis.access.Colleagues;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.Session;

/** Who may be and who is the custodian. */
final class Custody {
    private final Colleagues colleagues;
    private final CustodianSettings settings;

    Custody(Session session) {
        colleagues = new Colleagues(session);
        settings = new CustodianSettings(session);
    }

    /** The doctors, and the one of them who was named; null for nobody. */
    record Now(List<Account> doctors, Account custodian) {}

    Now now() {
        return new Now(colleagues.doctors(), settings.custodian().orElse(null));
    }

    /** Null for nobody. */
    void name(Account doctor) {
        if (doctor == null) settings.nameNobody();
        else settings.name(doctor.id());
    }
}
