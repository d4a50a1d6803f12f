package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.KEY_SLOT;

import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Table;

/** What a clinic holds that was written before it had an audit trail, for the entry that begins one. */
public final class BeforeTrail {
    private BeforeTrail() {}

    /** Puts every row that names no change, and every key slot, on the record of this change. */
    public static void record(DSLContext sql, Seals seals) {
        Change change = Change.of(sql);
        MarkedRows rows = new MarkedRows(sql, seals.rows());
        for (Table<?> table : MarkedRows.tables()) change.found(table.getName(), tally(rows, table));
        sql.selectFrom(KEY_SLOT).forEach(slot -> KeySlots.mark(change, slot, seals.rows()));
    }

    private static RowTally tally(MarkedRows rows, Table<?> table) {
        AtomicReference<RowTally> tally = new AtomicReference<>(RowTally.NONE);
        rows.each(table, row -> {
            if (row.changeId() == MarkedRow.NO_CHANGE) tally.set(tally.get().with(row.high(), row.low()));
        });
        return tally.get();
    }
}
