package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.AUDIT_HEAD;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.RowMac;
import org.catamnesis.clinic.Seals;
import org.catamnesis.clinic.schema.tables.records.AuditEntryRecord;
import org.catamnesis.clinic.schema.tables.records.AuditHeadRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/**
 * The audit trail: each entry carries a MAC over itself and the MAC of the one before, and the head tells how many there
 * are and the last MAC, so that an entry that is changed, gone, added or elsewhere shows. The entry of a change goes in
 * last, within its transaction.
 */
final class AuditTrailStore {
    private static final long HEAD = 1;
    private final ClinicDatabase database;
    private final Seals seals;
    private final RowMac mac;

    AuditTrailStore(ClinicDatabase database, Seals seals) {
        this.database = database;
        this.seals = seals;
        this.mac = seals.audit();
    }

    /** Appends the entry of this transaction's change; {@code accountId} is null while nobody is signed in. */
    AuditHead append(DSLContext sql, Long accountId, AuditEvent event) {
        LocalDateTime now = LocalDateTime.now(database.clock()).truncatedTo(ChronoUnit.MILLIS);
        return append(sql, accountId, event, Change.of(sql), now);
    }

    /** The same for something that happened earlier. */
    AuditHead append(DSLContext sql, Long accountId, AuditEvent event, Change change, LocalDateTime at) {
        database.lockTrail(sql);
        AuditHead before = head(sql);
        AuditEntryRecord row = sql.newRecord(AUDIT_ENTRY);
        row.setId(before.entries() + 1);
        row.setChangeId(change.id());
        row.setAt(at);
        row.setAccountId(accountId);
        row.setAction(event.action().code());
        row.setPatientId(change.patientId() == null ? event.patientId() : change.patientId());
        row.setDetail(change.detail() == null ? event.detail() : change.detail());
        if (event.reason() != null)
            row.setReason(
                    seals.fields().seal(sql, row.getPatientId(), AUDIT_ENTRY.REASON, row.getId(), event.reason()));
        row.setWritten(change.written());
        row.setMac(mac(before.lastMac(), row));
        sql.executeInsert(row);
        AuditHead after = new AuditHead(row.getId(), row.getMac());
        save(sql, after);
        return after;
    }

    /** The head within the database; CLINIC_ALTERED when it was changed by another program. */
    AuditHead head(DSLContext sql) {
        AuditHeadRecord row = sql.fetchOne(AUDIT_HEAD, AUDIT_HEAD.ID.eq(HEAD));
        if (row == null) {
            if (sql.fetchExists(AUDIT_ENTRY)) throw new ProblemException(Problem.CLINIC_ALTERED);
            return AuditHead.EMPTY;
        }
        AuditHead head = new AuditHead(row.getEntries(), row.getLastMac());
        if (!Arrays.equals(mac(head), row.getMac())) throw new ProblemException(Problem.CLINIC_ALTERED);
        return head;
    }

    /** Whether the trail goes on from this head that was kept outside. */
    boolean goesOnFrom(DSLContext sql, AuditHead outside) {
        if (outside.entries() == 0) return true;
        byte[] there = sql.select(AUDIT_ENTRY.MAC)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.eq(outside.entries()))
                .fetchOne(AUDIT_ENTRY.MAC);
        return Arrays.equals(outside.lastMac(), there);
    }

    void save(DSLContext sql, AuditHead head) {
        sql.insertInto(AUDIT_HEAD)
                .set(AUDIT_HEAD.ID, HEAD)
                .set(AUDIT_HEAD.ENTRIES, head.entries())
                .set(AUDIT_HEAD.LAST_MAC, head.lastMac())
                .set(AUDIT_HEAD.MAC, mac(head))
                .onConflict(AUDIT_HEAD.ID)
                .doUpdate()
                .set(AUDIT_HEAD.ENTRIES, head.entries())
                .set(AUDIT_HEAD.LAST_MAC, head.lastMac())
                .set(AUDIT_HEAD.MAC, mac(head))
                .execute();
    }

    /** What the MAC of this entry has to be after one with that MAC. */
    byte[] mac(byte[] before, AuditEntryRecord row) {
        return mac.of(
                "audit_entry",
                before,
                row.getId(),
                row.getChangeId(),
                row.getAt(),
                row.getAccountId(),
                row.getAction(),
                row.getPatientId(),
                row.getDetail(),
                row.getReason(),
                row.getWritten());
    }

    private byte[] mac(AuditHead head) {
        return mac.of("audit_head", head.entries(), head.lastMac());
    }
}
