package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.SIGN_IN_REFUSAL;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.schema.tables.records.AuditEntryRecord;
import org.catamnesis.clinic.schema.tables.records.SignInRefusalRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Sign-ins that were refused, kept in clear and without what was typed, because no key is open then. The next one who
 * comes in takes them into the audit trail; both places together tell how often in a row a name has failed.
 */
final class SignInRefusalStore {
    /** How far back in the trail failures in a row are looked for. */
    private static final long LOOKED_AT = 2000;

    private static final String UNKNOWN = "unknown-name ";
    private final ClinicDatabase database;

    SignInRefusalStore(ClinicDatabase database) {
        this.database = database;
    }

    /** Refuses a name that has failed too often in a row, whether it exists or not. */
    void requireNoDelay(String userName) {
        Duration left = database.read(sql -> left(sql, SignInDelay.number(userName)));
        if (!left.isZero()) throw new ProblemException(Problem.SIGN_IN_DELAYED, Math.max(1, left.toSeconds()));
    }

    /** @param accountId null when nobody has this name */
    void record(Long accountId, String userName) {
        long who = accountId == null ? unknown(SignInDelay.number(userName)) : accountId;
        database.write(sql -> sql.insertInto(SIGN_IN_REFUSAL)
                .set(SIGN_IN_REFUSAL.ID, database.ids().next())
                .set(SIGN_IN_REFUSAL.ACCOUNT_ID, who)
                .set(SIGN_IN_REFUSAL.AT, now())
                .execute());
    }

    /** Takes all of them into the trail, in the order in which they happened. */
    void fold(DSLContext sql, AuditTrailStore trail) {
        if (!sql.fetchExists(SIGN_IN_REFUSAL)) return;
        database.lockTrail(sql);
        List<SignInRefusalRecord> refusals =
                sql.selectFrom(SIGN_IN_REFUSAL).orderBy(SIGN_IN_REFUSAL.ID).fetch();
        for (SignInRefusalRecord refusal : refusals) {
            long who = refusal.getAccountId();
            AuditEvent event = AuditEvent.of(Action.SIGN_IN_REFUSED);
            trail.append(
                    sql,
                    who < 0 ? null : who,
                    who < 0 ? event.detail(UNKNOWN + (-who - 1)) : event,
                    Change.earlier(database.ids().next()),
                    refusal.getAt());
        }
        sql.deleteFrom(SIGN_IN_REFUSAL)
                .where(SIGN_IN_REFUSAL.ID.in(
                        refusals.stream().map(SignInRefusalRecord::getId).toList()))
                .execute();
    }

    private Duration left(DSLContext sql, int number) {
        Set<Long> accounts = sql
                .select(ACCOUNT.ID, ACCOUNT.USER_NAME)
                .from(ACCOUNT)
                .fetchMap(ACCOUNT.ID, ACCOUNT.USER_NAME)
                .entrySet()
                .stream()
                .filter(account -> SignInDelay.number(account.getValue()) == number)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int failures = 0;
        LocalDateTime last = null;
        for (SignInRefusalRecord refusal : sql.selectFrom(SIGN_IN_REFUSAL)
                .orderBy(SIGN_IN_REFUSAL.ID.desc())
                .fetch()) {
            long who = refusal.getAccountId();
            if (who != unknown(number) && !accounts.contains(who)) continue;
            failures++;
            if (last == null) last = refusal.getAt();
        }
        for (AuditEntryRecord entry : recent(sql)) {
            if (endsTheRow(entry, accounts)) break;
            boolean refused = Action.SIGN_IN_REFUSED.code().equals(entry.getAction());
            if (!refused || !concerns(entry, accounts, number)) continue;
            failures++;
            if (last == null) last = entry.getAt();
        }
        return last == null ? Duration.ZERO : SignInDelay.left(failures, last, now());
    }

    private static List<AuditEntryRecord> recent(DSLContext sql) {
        Long newest = sql.select(DSL.max(AUDIT_ENTRY.ID))
                .from(AUDIT_ENTRY)
                .fetchSingle()
                .value1();
        return sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.gt(newest == null ? 0 : newest - LOOKED_AT))
                .and(AUDIT_ENTRY.ACTION.in(
                        Action.SIGN_IN_REFUSED.code(), Action.SIGNED_IN.code(), Action.PASSWORD_RESET.code()))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .fetch();
    }

    /** Somebody of this name came in, or was given a new password. */
    private static boolean endsTheRow(AuditEntryRecord entry, Set<Long> accounts) {
        if (Action.SIGNED_IN.code().equals(entry.getAction())) return accounts.contains(entry.getAccountId());
        return Action.PASSWORD_RESET.code().equals(entry.getAction())
                && accounts.stream().anyMatch(id -> entry.getDetail().equals(People.user(id)));
    }

    private static boolean concerns(AuditEntryRecord entry, Set<Long> accounts, int number) {
        return entry.getAccountId() == null
                ? (UNKNOWN + number).equals(entry.getDetail())
                : accounts.contains(entry.getAccountId());
    }

    private static long unknown(int number) {
        return -1L - number;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(database.clock()).truncatedTo(ChronoUnit.MILLIS);
    }
}
