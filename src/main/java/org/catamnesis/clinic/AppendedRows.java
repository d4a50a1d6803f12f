package org.catamnesis.clinic;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/**
 * Clinical rows are appended and never edited: this writes them with who, when and a MAC, and reads those in force, which
 * are those that no later row supersedes and that were not taken back.
 */
public final class AppendedRows {
    /** The status of a row that is as it was first entered. */
    public static final String FINAL = "final";
    /** The status of a row that corrects the one it supersedes. */
    public static final String AMENDED = "amended";
    /** The status of a row that takes back the one it supersedes. */
    public static final String ENTERED_IN_ERROR = "entered-in-error";

    private final ClinicDatabase database;
    private final RowMac mac;
    private final long accountId;

    public AppendedRows(ClinicDatabase database, Seals seals, long accountId) {
        this.database = database;
        this.mac = seals.rows();
        this.accountId = accountId;
    }

    /** Inserts the row; one that supersedes a row that was superseded already is refused. */
    public void append(DSLContext sql, TableRecord<?> row) {
        new Stamp(row.getTable(), now(), Change.of(sql)).set(row);
        try {
            sql.executeInsert(row);
        } catch (IntegrityConstraintViolationException e) {
            throw new ProblemException(Problem.CHANGED_ELSEWHERE, e);
        }
    }

    /** The same for many rows of one table in one batch. */
    public void appendAll(DSLContext sql, List<? extends TableRecord<?>> rows) {
        prepareAll(sql, rows).run();
    }

    /** Everything but writing them; that is what is given back, to be run once and within the same change. */
    public Runnable prepareAll(DSLContext sql, List<? extends TableRecord<?>> rows) {
        if (rows.isEmpty()) return () -> {};
        Table<?> table = rows.getFirst().getTable();
        return prepareAll(
                sql, table, rows.stream().map(row -> values(row, table)).toList());
    }

    private static Object[] values(TableRecord<?> row, Table<?> table) {
        // Record.intoArray() looks for a mapper each time, which takes longer than the insert.
        Object[] values = new Object[table.fields().length];
        for (int i = 0; i < values.length; i++) values[i] = row.get(i);
        return values;
    }

    /**
     * The same for rows that are the values of their columns in the order of the table; these are stamped where they are.
     * A million records would take as long as writing them.
     */
    public Runnable prepareAll(DSLContext sql, Table<?> table, List<Object[]> rows) {
        BulkInsert insert = new BulkInsert(table, sql);
        Change change = Change.of(sql);
        LocalDateTime now = now();
        int createdAt = insert.place("created_at");
        int createdBy = insert.place("created_by");
        int changeId = insert.place("change_id");
        int macAt = insert.place("mac");
        for (Object[] values : rows) {
            insert.add(values);
            values[createdAt] = now;
            values[createdBy] = accountId;
            if (macAt < 0) continue;
            values[changeId] = change.id();
            byte[] sum = insert.mac(values, mac);
            values[macAt] = sum;
            change.appended(table.getName(), sum);
        }
        return insert::run;
    }

    /** Who and when, and where the table has one the change that it belongs to and the MAC of the row. */
    private final class Stamp {
        private final Table<?> table;
        private final LocalDateTime now;
        private final Field<LocalDateTime> createdAt;
        private final Field<Long> createdBy;
        private final Field<Long> changeId;
        private final Field<byte[]> macField;
        private final Change change;

        Stamp(Table<?> table, LocalDateTime now, Change change) {
            this.table = table;
            this.now = now;
            this.change = change;
            changeId = table.field("change_id", Long.class);
            createdAt = table.field("created_at", LocalDateTime.class);
            createdBy = table.field("created_by", Long.class);
            macField = table.field("mac", byte[].class);
        }

        void set(TableRecord<?> row) {
            row.set(createdAt, now);
            row.set(createdBy, accountId);
            if (macField == null) return;
            row.set(changeId, change.id());
            byte[] sum = mac.of(row, table.getName());
            row.set(macField, sum);
            change.appended(table.getName(), sum);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(database.clock()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether the row is as it was written. */
    public boolean intact(Record row, Table<?> table) {
        return java.util.Arrays.equals(mac.of(row, table.getName()), row.get("mac", byte[].class));
    }

    /** The row that was entered first of those that this one followed; who wrote that one meant what it says. */
    public static <R extends TableRecord<R>> R first(DSLContext sql, R row) {
        R first = row;
        for (Long before = before(first); before != null; before = before(first))
            first = sql.fetchSingle(
                    row.getTable(), row.getTable().field("id", Long.class).eq(before));
        return first;
    }

    private static Long before(Record row) {
        return row.get("supersedes", Long.class);
    }

    /** Those of the table that no later row supersedes and that were not taken back. */
    public static Condition inForce(Table<?> table) {
        Table<?> later = table.as("later");
        Field<Long> supersedes = later.field("supersedes", Long.class);
        Condition current =
                DSL.notExists(DSL.selectOne().from(later).where(supersedes.eq(table.field("id", Long.class))));
        Field<String> status = table.field("status", String.class);
        return status == null ? current : current.and(status.ne(ENTERED_IN_ERROR));
    }
}
