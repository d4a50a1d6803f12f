package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.RowMac;
import org.catamnesis.clinic.schema.tables.records.AccountRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** The accounts of a clinic; each row carries a MAC, so that a role edited in the file is refused. */
final class AccountStore {
    private final ClinicDatabase database;

    AccountStore(ClinicDatabase database) {
        this.database = database;
    }

    Account add(DSLContext sql, NewAccount account, RowMac mac) {
        AccountRecord row = sql.newRecord(ACCOUNT);
        row.setId(database.ids().next());
        row.setUserName(account.userName());
        row.setDisplayName(account.displayName());
        row.setRoles(Role.codes(account.roles()));
        row.setActive(true);
        row.setCreatedAt(LocalDateTime.now(database.clock()));
        sign(sql, row, mac);
        row.insert();
        return account(row);
    }

    Optional<AccountRecord> find(DSLContext sql, String userName) {
        return sql.selectFrom(ACCOUNT).where(ACCOUNT.USER_NAME.eq(userName)).fetchOptional();
    }

    List<AccountRecord> all(DSLContext sql) {
        return sql.selectFrom(ACCOUNT).orderBy(ACCOUNT.USER_NAME).fetch();
    }

    /** The account of this row, which must be as it was written. */
    static Account verified(AccountRecord row, RowMac mac) {
        if (!java.util.Arrays.equals(mac(row, mac), row.getMac())) throw new ProblemException(Problem.CLINIC_DAMAGED);
        return account(row);
    }

    /** Has this state of the account on record, with the change that it belongs to. */
    private static void sign(DSLContext sql, AccountRecord row, RowMac mac) {
        Change change = Change.of(sql);
        row.setChangeId(change.id());
        row.setMac(mac(row, mac));
        change.exchanged(ACCOUNT.getName(), row.getId(), row.getMac());
    }

    private static Account account(AccountRecord row) {
        return new Account(
                row.getId(), row.getUserName(), row.getDisplayName(), Role.ofCodes(row.getRoles()), row.getActive());
    }

    private static byte[] mac(AccountRecord row, RowMac mac) {
        List<Object> values = new ArrayList<>(
                List.of(row.getId(), row.getUserName(), row.getDisplayName(), row.getRoles(), row.getActive()));
        // Columns that came later count when they hold a value, so that accounts from before keep their MAC.
        if (row.getResetRequired() != null) values.add("reset " + row.getResetRequired());
        if (row.getChangeId() != null) values.add("change " + row.getChangeId());
        return mac.of(ACCOUNT.getName(), values.toArray());
    }
}
