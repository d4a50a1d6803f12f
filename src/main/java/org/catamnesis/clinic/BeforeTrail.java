package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.KEY_SLOT;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** What a clinic holds that was written before it had an audit trail, for the entry that begins one. */
public final class BeforeTrail {
    private BeforeTrail() {}

    /** Puts every row that names no change, and every key slot, on the record of this change. */
    public static void record(DSLContext sql, Seals seals) {
        Change change = Change.of(sql);
        for (Table<?> table : MarkedRows.tables()) change.found(table.getName(), tally(sql, table));
        sql.selectFrom(KEY_SLOT).forEach(slot -> KeySlots.mark(change, slot, seals.rows()));
    }

    private static RowTally tally(DSLContext sql, Table<?> table) {
        Field<byte[]> mac = table.field("mac", byte[].class);
        RowTally tally = RowTally.NONE;
        try (var rows = sql.select(mac)
                .from(table)
                .where(table.field("change_id").isNull())
                .fetchSize(1000)
                .fetchLazy()) {
            for (var row : rows) tally = tally.with(row.value1());
        }
        return tally;
    }
}
