package org.catamnesis.access;

import java.util.HashMap;
import java.util.Map;
import org.catamnesis.clinic.MarkedRow;
import org.catamnesis.clinic.RowTally;

/** Per table and change: which rows the trail says were written and which are there. */
final class ChangeSums {
    private static final class Sum {
        private long entry;
        private RowTally written;
        private RowTally there = RowTally.NONE;
        private long firstRow;
    }

    private final Map<String, Map<Long, Sum>> tables = new HashMap<>();

    /** What an entry says of the table; rows from before the trail belong to {@link MarkedRow#NO_CHANGE}. */
    void written(String table, long change, long entry, RowTally tally) {
        Sum sum = sum(table, change);
        sum.entry = entry;
        sum.written = tally;
    }

    void there(String table, MarkedRow row) {
        Sum sum = sum(table, row.changeId());
        if (sum.there.rows() == 0) sum.firstRow = row.id();
        sum.there = sum.there.with(row.high(), row.low());
    }

    /** The entry that rows of this table and change came with; null when the trail knows none. */
    Long entry(String table, long change) {
        Sum sum = tables.getOrDefault(table, Map.of()).get(change);
        return sum == null || sum.written == null ? null : (Long) sum.entry;
    }

    void compare(Findings findings) {
        tables.forEach((table, changes) -> changes.values().forEach(sum -> compare(table, sum, findings)));
    }

    private static void compare(String table, Sum sum, Findings findings) {
        if (sum.written == null) {
            findings.add(
                    Finding.ofRow(Finding.Kind.ROW_UNKNOWN, table, sum.firstRow).but(sum.there.rows(), 0));
        } else if (sum.written.rows() != sum.there.rows()) {
            findings.add(Finding.ofTable(Finding.Kind.ROWS_MISCOUNTED, table)
                    .cameWith(sum.entry)
                    .but(sum.there.rows(), sum.written.rows()));
        } else if (!sum.written.equals(sum.there)) {
            findings.add(Finding.ofTable(Finding.Kind.ROWS_EXCHANGED, table).cameWith(sum.entry));
        }
    }

    private Sum sum(String table, long change) {
        return tables.computeIfAbsent(table, _ -> new HashMap<>()).computeIfAbsent(change, _ -> new Sum());
    }
}
