package org.catamnesis.access;

import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.Seals;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Somebody signed in to an open clinic: who, and what their keys can do. */
public final class Session {
    private final ClinicDatabase database;
    private final Account account;
    private final ClinicKeys keys;
    private final Seals seals;
    private final AppendedRows rows;

    Session(ClinicDatabase database, Account account, ClinicKeys keys) {
        this.database = database;
        this.account = account;
        this.keys = keys;
        this.seals = new Seals(keys);
        this.rows = new AppendedRows(database, seals, account.id());
    }

    public ClinicDatabase database() {
        return database;
    }

    public Account account() {
        return account;
    }

    public Seals seals() {
        return seals;
    }

    /** Writes clinical rows in this person's name. */
    public AppendedRows rows() {
        return rows;
    }

    ClinicKeys keys() {
        return keys;
    }

    public boolean may(Operation operation) {
        return operation.allowedFor(account.roles());
    }

    /** Refuses what the roles of this account do not allow. */
    public void require(Operation operation) {
        if (!may(operation)) throw new ProblemException(Problem.NOT_ALLOWED);
    }
}
