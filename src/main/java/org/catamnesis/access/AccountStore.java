package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** @param resetRequired whether the password has to be changed at the first sign-in */
    Account add(DSLContext sql, NewAccount account, boolean resetRequired, RowMac mac) {
        account.requireFit();
        if (find(sql, account.userName()).isPresent()) throw new ProblemException(Problem.USER_NAME_TAKEN);
        AccountRecord row = sql.newRecord(ACCOUNT);
        row.setId(database.ids().next());
        row.setUserName(account.userName());
        row.setDisplayName(account.displayName());
        row.setRoles(Role.codes(account.roles()));
        row.setActive(true);
        if (resetRequired) row.setResetRequired(true);
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

    /**
     * The only way to change an account: renews its MAC and has the new state on record with this change.
     *
     * @throws ProblemException CHANGED_ELSEWHERE when it is no longer as it was seen
     */
    Account change(DSLContext sql, Account seen, RowMac mac, Consumer<AccountRecord> edit) {
        AccountRecord row = sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(seen.id()))
                .fetchOptional()
                .orElseThrow(() -> new ProblemException(Problem.CHANGED_ELSEWHERE));
        verified(row, mac);
        Long version = row.getChangeId();
        if (!Objects.equals(version, seen.version())) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        edit.accept(row);
        sign(sql, row, mac);
        int changed = sql.update(ACCOUNT)
                .set(row)
                .where(ACCOUNT.ID.eq(seen.id()))
                .and(version == null ? ACCOUNT.CHANGE_ID.isNull() : ACCOUNT.CHANGE_ID.eq(version))
                .execute();
        if (changed == 0) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        return account(row);
    }

    /** Refuses a change after which nobody could look after users any more. */
    void requireAdministrator(DSLContext sql, RowMac mac) {
        boolean one = all(sql).stream()
                .map(row -> verified(row, mac))
                .anyMatch(account -> account.active() && account.roles().contains(Role.ADMINISTRATOR));
        if (!one) throw new ProblemException(Problem.LAST_ADMINISTRATOR);
    }

    /** Puts every account on the record of this change as it is. */
    void recordAll(DSLContext sql) {
        Change change = Change.of(sql);
        all(sql).forEach(row -> change.exchanged(ACCOUNT.getName(), row.getId(), row.getMac()));
    }

    /** The account of this row, which must be as it was written. */
    static Account verified(AccountRecord row, RowMac mac) {
        if (!intact(row, mac)) throw new ProblemException(Problem.CLINIC_DAMAGED);
        return account(row);
    }

    static boolean intact(AccountRecord row, RowMac mac) {
        return java.util.Arrays.equals(mac(row, mac), row.getMac());
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
                row.getId(),
                row.getUserName(),
                row.getDisplayName(),
                Role.ofCodes(row.getRoles()),
                row.getActive(),
                Boolean.TRUE.equals(row.getResetRequired()),
                row.getChangeId());
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
