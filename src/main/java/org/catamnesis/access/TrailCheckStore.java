package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.catamnesis.clinic.MarkedRow;
import org.catamnesis.clinic.MarkedRows;
import org.catamnesis.clinic.RowMac;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Goes through the audit trail from its first entry to its head, and compares it with the head kept outside. */
final class TrailCheckStore {
    private static final List<Field<?>> COVERED = List.of(
            AUDIT_ENTRY.ID,
            AUDIT_ENTRY.CHANGE_ID,
            AUDIT_ENTRY.AT,
            AUDIT_ENTRY.ACCOUNT_ID,
            AUDIT_ENTRY.ACTION,
            AUDIT_ENTRY.PATIENT_ID,
            AUDIT_ENTRY.DETAIL,
            AUDIT_ENTRY.REASON,
            AUDIT_ENTRY.WRITTEN);
    private final AuditTrailStore trail;
    private final RowMac mac;
    private final OutsideHead outside;
    private final Findings findings;
    private final Written written = new Written();
    private final Set<Long> beginnings = new HashSet<>();
    private long entries;
    private MarkedRow last = new MarkedRow(0, MarkedRow.NO_CHANGE, true, 0, 0, null);
    private MarkedRow atOutsideHead;

    TrailCheckStore(AuditTrailStore trail, RowMac mac, OutsideHead outside, Findings findings) {
        this.trail = trail;
        this.mac = mac;
        this.outside = outside;
        this.findings = findings;
    }

    Written written() {
        return written;
    }

    long entries() {
        return entries;
    }

    void check(DSLContext sql) {
        noteSpecial(sql);
        new MarkedRows(sql, mac).chain(AUDIT_ENTRY, COVERED, AUDIT_ENTRY.WRITTEN, this::entry);
        checkHead(sql);
        checkOutside();
    }

    private void noteSpecial(DSLContext sql) {
        String cut = Action.TRAIL_CUT.code();
        sql.select(AUDIT_ENTRY.ID, AUDIT_ENTRY.ACTION)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION.in(cut, Action.TRAIL_BEGUN.code()))
                .forEach(row -> {
                    if (row.value2().equals(cut))
                        findings.add(Finding.ofEntry(Finding.Kind.CUT_ON_RECORD, row.value1()));
                    else beginnings.add(row.value1());
                });
    }

    private void entry(MarkedRow entry) {
        entries++;
        if (entry.id() != last.id() + 1)
            findings.add(Finding.of(Finding.Kind.ENTRIES_GONE).but(last.id() + 1, entry.id() - 1));
        if (!entry.intact()) findings.add(Finding.ofEntry(Finding.Kind.ENTRY_ALTERED, entry.id()));
        else if (entry.beside() != null)
            written.add(entry.beside(), entry.id(), entry.changeId(), beginnings.contains(entry.id()));
        if (outside.head().isPresent() && outside.head().get().entries() == entry.id()) atOutsideHead = entry;
        last = entry;
    }

    private void checkHead(DSLContext sql) {
        try {
            AuditHead head = trail.head(sql);
            if (head.entries() > last.id())
                findings.add(Finding.of(Finding.Kind.TRAIL_SHORT).but(last.id(), head.entries()));
            else if (head.entries() < last.id() || !fits(head, last))
                findings.add(Finding.of(Finding.Kind.HEAD_ALTERED));
        } catch (ProblemException _) {
            findings.add(Finding.of(Finding.Kind.HEAD_ALTERED));
        }
    }

    private void checkOutside() {
        if (outside.altered()) findings.add(Finding.of(Finding.Kind.OUTSIDE_HEAD_ALTERED));
        else if (outside.head().isEmpty()) {
            if (last.id() > 0) findings.add(Finding.of(Finding.Kind.OUTSIDE_HEAD_GONE));
        } else {
            AuditHead head = outside.head().get();
            if (head.entries() > last.id())
                findings.add(Finding.of(Finding.Kind.OUTSIDE_HEAD_AHEAD).but(last.id(), head.entries()));
            else if (atOutsideHead != null && !fits(head, atOutsideHead))
                findings.add(Finding.ofEntry(Finding.Kind.OUTSIDE_HEAD_DIFFERS, head.entries()));
        }
    }

    private static boolean fits(AuditHead head, MarkedRow entry) {
        ByteBuffer halves = ByteBuffer.wrap(head.lastMac());
        return head.lastMac().length == 2 * Long.BYTES
                && halves.getLong() == entry.high()
                && halves.getLong() == entry.low();
    }
}
