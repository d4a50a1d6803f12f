package org.catamnesis.clinic;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
        stamp(row, now());
        try {
            sql.executeInsert(row);
        } catch (IntegrityConstraintViolationException e) {
            throw new ProblemException(Problem.CHANGED_ELSEWHERE, e);
        }
    }

    /** The same for many rows of one table in one batch. */
    public void appendAll(DSLContext sql, List<? extends TableRecord<?>> rows) {
        LocalDateTime now = now();
        rows.forEach(row -> stamp(row, now));
        sql.batchInsert(rows).execute();
    }

    private void stamp(TableRecord<?> row, LocalDateTime now) {
        row.set(row.field("created_at", LocalDateTime.class), now);
        row.set(row.field("created_by", Long.class), accountId);
        Optional.ofNullable(row.field("mac", byte[].class))
                .ifPresent(field -> row.set(field, mac.of(row, row.getTable().getName())));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(database.clock()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether the row is as it was written. */
    public boolean intact(Record row, Table<?> table) {
        return java.util.Arrays.equals(mac.of(row, table.getName()), row.get("mac", byte[].class));
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
