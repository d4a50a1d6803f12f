package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.schema.tables.records.AuditEntryRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The audit trail to be read, newest first and a page at a time. */
public final class AuditEntryStore {
    private final Session session;
    private final ClinicDatabase database;

    public AuditEntryStore(Session session) {
        this.session = session;
        this.database = session.database();
    }

    /**
     * The trail as it stood when it was asked for, so that pages fit together while entries are added.
     *
     * @param newest the id of the newest entry
     * @param count how many match
     */
    public record Standing(long newest, int count) {}

    public Standing standing(AuditFilter filter) {
        session.require(Operation.READ_AUDIT);
        return database.snapshot(sql -> {
            Long newest = sql.select(DSL.max(AUDIT_ENTRY.ID))
                    .from(AUDIT_ENTRY)
                    .fetchSingle()
                    .value1();
            return new Standing(newest == null ? 0 : newest, sql.fetchCount(AUDIT_ENTRY, matching(filter)));
        });
    }

    /** Some of the matching entries, newest first; {@code from} counts from 0. */
    public List<AuditEntry> page(AuditFilter filter, Standing standing, int from, int size) {
        session.require(Operation.READ_AUDIT);
        return database.read(sql -> sql.selectFrom(AUDIT_ENTRY)
                .where(matching(filter))
                .and(AUDIT_ENTRY.ID.le(standing.newest()))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(size)
                .offset(from)
                .fetch(AuditEntryStore::entry));
    }

    /** What everybody is called, for the entries that name them. */
    public Map<Long, String> names() {
        session.require(Operation.READ_AUDIT);
        return database.read(sql ->
                sql.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME).from(ACCOUNT).fetchMap(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME));
    }

    /** When each account came in last; one that never did is missing. */
    public Map<Long, LocalDateTime> lastSignIns() {
        session.require(Operation.READ_AUDIT);
        return database.read(sql -> sql.select(AUDIT_ENTRY.ACCOUNT_ID, DSL.max(AUDIT_ENTRY.AT))
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION.eq(Action.SIGNED_IN.code()))
                .groupBy(AUDIT_ENTRY.ACCOUNT_ID)
                .fetchMap(AUDIT_ENTRY.ACCOUNT_ID, DSL.max(AUDIT_ENTRY.AT)));
    }

    private static Condition matching(AuditFilter filter) {
        Condition all = DSL.noCondition();
        if (filter.patients() != null) all = all.and(AUDIT_ENTRY.PATIENT_ID.in(filter.patients()));
        if (filter.accountId() != null) all = all.and(AUDIT_ENTRY.ACCOUNT_ID.eq(filter.accountId()));
        if (filter.from() != null) all = all.and(AUDIT_ENTRY.AT.ge(filter.from().atStartOfDay()));
        if (filter.to() != null)
            all = all.and(AUDIT_ENTRY.AT.lt(filter.to().plusDays(1).atStartOfDay()));
        if (filter.action() != null)
            all = all.and(AUDIT_ENTRY.ACTION.eq(filter.action().code()));
        return all;
    }

    private static AuditEntry entry(AuditEntryRecord row) {
        return new AuditEntry(
                row.getId(),
                row.getAt(),
                row.getAccountId(),
                Action.ofCode(row.getAction()),
                row.getPatientId(),
                row.getDetail());
    }
}
