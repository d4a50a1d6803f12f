package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.KEY_SLOT;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.catamnesis.clinic.KeySlotCheck;
import org.catamnesis.clinic.MarkedRows;
import org.catamnesis.clinic.RowTally;
import org.catamnesis.clinic.Seals;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** Goes through every row that carries a MAC and compares what is there with what the trail says was written. */
final class RowCheckStore {
    private final Seals seals;
    private final Written written;
    private final Findings findings;
    private long rows;

    RowCheckStore(Seals seals, Written written, Findings findings) {
        this.seals = seals;
        this.written = written;
        this.findings = findings;
    }

    long rows() {
        return rows;
    }

    void check(DSLContext sql) {
        MarkedRows marked = new MarkedRows(sql, seals.rows());
        for (Table<?> table : MarkedRows.tables()) {
            try {
                appended(marked, table);
            } catch (DataAccessException _) {
                findings.add(Finding.ofTable(Finding.Kind.TABLE_UNREADABLE, table.getName()));
            }
        }
        written.sums().compare(findings);
        accounts(sql);
        slots(sql);
    }

    private void appended(MarkedRows marked, Table<?> table) {
        String name = table.getName();
        ChangeSums sums = written.sums();
        marked.each(table, row -> {
            rows++;
            sums.there(name, row);
            if (!row.intact())
                findings.add(Finding.ofRow(Finding.Kind.ROW_ALTERED, name, row.id())
                        .cameWith(sums.entry(name, row.changeId())));
        });
    }

    private void accounts(DSLContext sql) {
        Set<Long> there = new HashSet<>();
        for (var row : sql.selectFrom(ACCOUNT)) {
            rows++;
            there.add(row.getId());
            if (AccountStore.intact(row, seals.rows())) state(ACCOUNT, row.getId(), row.getId(), row.getMac());
            else findings.add(Finding.ofRow(Finding.Kind.ROW_ALTERED, ACCOUNT.getName(), row.getId()));
        }
        gone(ACCOUNT, there);
    }

    private void slots(DSLContext sql) {
        Set<Long> there = new HashSet<>();
        for (KeySlotCheck.Slot slot : KeySlotCheck.slots(sql, seals)) {
            rows++;
            there.add(slot.owner());
            state(KEY_SLOT, slot.owner(), slot.row(), slot.mac());
        }
        gone(KEY_SLOT, there);
    }

    /** Whether the trail's newest word on this row is the state that it is in. */
    private void state(Table<?> table, long key, long row, byte[] mac) {
        Written.State last = written.states().get(table.getName() + '/' + key);
        if (last == null) {
            findings.add(Finding.ofRow(Finding.Kind.ROW_UNKNOWN, table.getName(), row));
        } else if (!last.tally().equals(RowTally.NONE.with(mac))) {
            findings.add(Finding.ofRow(Finding.Kind.ROW_OUTDATED, table.getName(), row)
                    .cameWith(last.entry()));
        }
    }

    private void gone(Table<?> table, Set<Long> there) {
        String prefix = table.getName() + '/';
        for (Map.Entry<String, Written.State> state : written.states().entrySet()) {
            if (!state.getKey().startsWith(prefix) || state.getValue().tally().rows() == 0) continue;
            long key = Long.parseLong(state.getKey().substring(prefix.length()));
            if (!there.contains(key))
                findings.add(Finding.ofRow(Finding.Kind.ROW_GONE, table.getName(), key)
                        .cameWith(state.getValue().entry()));
        }
    }
}
