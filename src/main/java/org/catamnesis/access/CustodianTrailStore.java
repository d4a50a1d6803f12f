package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.SETTING;

import java.util.Arrays;
import java.util.Optional;
import org.catamnesis.clinic.RowMac;
import org.catamnesis.clinic.schema.tables.records.AuditEntryRecord;
import org.jooq.DSLContext;

/**
 * Whom the trail knows as the custodian. The setting alone would do for an earlier custodian, whose sealed name somebody
 * kept and wrote back.
 */
final class CustodianTrailStore {
    static final String NAME = "custodian";
    private static final String NOBODY = NAME + " none";
    private final AuditTrailStore trail;

    CustodianTrailStore(AuditTrailStore trail) {
        this.trail = trail;
    }

    /** How an entry says it; null for nobody. */
    static String word(Long account) {
        return account == null ? NOBODY : NAME + ' ' + People.user(account);
    }

    /** The same word as {@link #named} within a reading of its own. */
    static String newest(Session session) {
        return session.database().read(new CustodianTrailStore(session.trail())::named);
    }

    /** The trail's newest word on it, such as {@code custodian user 17}; that of nobody where its entry was changed. */
    String named(DSLContext sql) {
        AuditEntryRecord entry = sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION.eq(Action.SETTINGS_CHANGED.code()))
                .and(AUDIT_ENTRY.DETAIL.startsWith(NAME + ' '))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(1)
                .fetchOne();
        if (entry == null) return NOBODY;
        byte[] before = sql.select(AUDIT_ENTRY.MAC)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.eq(entry.getId() - 1))
                .fetchOptional(AUDIT_ENTRY.MAC)
                .orElse(AuditHead.EMPTY.lastMac());
        return Arrays.equals(trail.mac(before, entry), entry.getMac()) ? entry.getDetail() : NOBODY;
    }

    /** With a MAC, because this one setting lets names out. */
    static String sealed(RowMac mac, long account) {
        return account + " " + java.util.HexFormat.of().formatHex(mac.of(NAME, account));
    }

    /** A finding where the setting is not what the trail says, by the row and both words. */
    Optional<Finding> check(DSLContext sql, RowMac mac) {
        String value = sql.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.WHOSE.eq(0L))
                .and(SETTING.NAME.eq(NAME))
                .fetchOne(SETTING.VALUE);
        String expected = named(sql);
        String found = value == null ? NOBODY : NAME + " user " + value.split(" ", 2)[0];
        boolean sealed = value == null
                || value.matches("\\d{1,18} .*")
                        && sealed(mac, Long.parseLong(value.split(" ")[0])).equals(value);
        if (sealed && found.equals(expected)) return Optional.empty();
        return Optional.of(Finding.of(Finding.Kind.CUSTODIAN_ALTERED).but(found, expected));
    }
}
