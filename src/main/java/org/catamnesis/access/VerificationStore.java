package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.SealedCheck;
import org.catamnesis.clinic.Seals;
import org.jooq.DSLContext;

/** Checks a whole clinic: the trail, then every row with a MAC against it, then every sealed value that may be opened. */
final class VerificationStore {
    private final AuditTrailStore trail;
    private final Seals seals;
    private final ClinicKeys keys;

    VerificationStore(AuditTrailStore trail, Seals seals, ClinicKeys keys) {
        this.trail = trail;
        this.seals = seals;
        this.keys = keys;
    }

    /** All queries have to see one commit. */
    Verified check(DSLContext sql, OutsideHead outside) {
        Findings findings = new Findings();
        Marks marks = marks(sql, outside, findings);
        return verified(sql, marks, seals(sql, findings), findings);
    }

    private record Marks(long entries, long rows) {}

    /** The same without opening anything. */
    Verified checkMarks(DSLContext sql, OutsideHead outside) {
        Findings findings = new Findings();
        return verified(sql, marks(sql, outside, findings), 0, findings);
    }

    private Marks marks(DSLContext sql, OutsideHead outside, Findings findings) {
        TrailCheckStore chain = new TrailCheckStore(trail, seals.audit(), outside, findings);
        chain.check(sql);
        RowCheckStore rows = new RowCheckStore(seals, chain.written(), findings);
        rows.check(sql);
        new CustodianTrailStore(trail).check(sql, seals.audit()).ifPresent(findings::add);
        return new Marks(chain.entries(), rows.rows());
    }

    private long seals(DSLContext sql, Findings findings) {
        return SealedCheck.of(sql, keys, value -> findings.add(finding(value)));
    }

    private static Verified verified(DSLContext sql, Marks marks, long sealed, Findings findings) {
        return new Verified(marks.entries(), marks.rows(), sealed, findings.count(), explain(sql, findings.sorted()));
    }

    private static Finding finding(SealedCheck.Unopened value) {
        return value.column() == null
                ? Finding.ofRow(Finding.Kind.KEY_ALTERED, value.table(), value.row())
                : Finding.ofRow(Finding.Kind.SEALED_ALTERED, value.table(), value.row())
                        .but(value.column(), "");
    }

    private record Writing(LocalDateTime at, String by) {}

    /** When the entries that findings name were written, and by whom. */
    private static List<Finding> explain(DSLContext sql, List<Finding> findings) {
        List<Long> numbers = findings.stream()
                .map(Finding::entry)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (numbers.isEmpty()) return findings;
        Map<Long, Writing> writings = new HashMap<>();
        sql.select(AUDIT_ENTRY.ID, AUDIT_ENTRY.AT, ACCOUNT.USER_NAME)
                .from(AUDIT_ENTRY.leftJoin(ACCOUNT).on(ACCOUNT.ID.eq(AUDIT_ENTRY.ACCOUNT_ID)))
                .where(AUDIT_ENTRY.ID.in(numbers))
                .forEach(row -> writings.put(row.value1(), new Writing(row.value2(), row.value3())));
        return findings.stream()
                .map(finding -> {
                    Writing writing = writings.get(finding.entry());
                    return writing == null ? finding : finding.written(writing.at(), writing.by());
                })
                .toList();
    }
}
