package org.catamnesis.followup.worklist;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.LabResult;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * On which days analytes were measured, of millions of results: one row for each patient and analyte, put together by the
 * engine from the index alone. That index does not tell which rows were superseded or taken back, nor which levels are no
 * troughs; those are few, and are read on their own and taken off again.
 */
final class ResultDaysStore {
    private static final int DAY_LENGTH = 10;
    private static final String NOT_TROUGH = "not-trough";

    private final DSLContext sql;
    private final WhoseStore whose;
    private final Collection<String> analytes;
    private final Map<Long, Map<String, int[]>> days = new HashMap<>();

    private ResultDaysStore(DSLContext sql, WhoseStore whose, Collection<String> analytes) {
        this.sql = sql;
        this.whose = whose;
        this.analytes = analytes;
    }

    /** Days of the epoch by patient and analyte, in no order; one for each result. */
    static Map<Long, Map<String, int[]>> read(DSLContext sql, WhoseStore whose, Collection<String> analytes) {
        ResultDaysStore store = new ResultDaysStore(sql, whose, analytes);
        store.all();
        store.withoutSuperseded();
        store.withoutPeaks();
        return store.days;
    }

    private void all() {
        Field<String> day = DSL.substring(LAB_RESULT.COLLECTED_AT.cast(SQLDataType.VARCHAR), 1, DAY_LENGTH);
        sql.select(LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE, DSL.groupConcat(day))
                .from(LAB_RESULT)
                .where(LAB_RESULT.ANALYTE.in(analytes))
                .and(whose.among(LAB_RESULT.PATIENT_ID))
                .groupBy(LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE)
                .fetchSize(1000)
                .fetchLazy()
                .forEach(row -> days.computeIfAbsent(row.value1(), _ -> new HashMap<>(8))
                        .put(row.value2(), parse(row.value3())));
    }

    private static int[] parse(String joined) {
        int[] parsed = new int[(joined.length() + 1) / (DAY_LENGTH + 1)];
        for (int i = 0; i < parsed.length; i++) parsed[i] = day(joined, i * (DAY_LENGTH + 1));
        return parsed;
    }

    private static int day(String text, int at) {
        int year = Integer.parseInt(text, at, at + 4, 10);
        int month = Integer.parseInt(text, at + 5, at + 7, 10);
        return (int) LocalDate.of(year, month, Integer.parseInt(text, at + 8, at + DAY_LENGTH, 10))
                .toEpochDay();
    }

    private void withoutSuperseded() {
        LabResult later = LAB_RESULT.as("newer");
        sql.select(LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE, LAB_RESULT.COLLECTED_AT)
                .from(later)
                .join(LAB_RESULT)
                .on(LAB_RESULT.ID.eq(later.SUPERSEDES))
                .where(later.SUPERSEDES.isNotNull())
                .and(LAB_RESULT.ANALYTE.in(analytes))
                .and(whose.among(LAB_RESULT.PATIENT_ID))
                .forEach(this::takeOff);
        // A row that takes another back counts for nothing itself, unless it was superseded and taken off already.
        Condition last = DSL.notExists(DSL.selectOne().from(later).where(later.SUPERSEDES.eq(LAB_RESULT.ID)));
        sql.select(LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE, LAB_RESULT.COLLECTED_AT)
                .from(LAB_RESULT)
                // Not "is not null", for which SQLite reads the whole table instead of the index.
                .where(LAB_RESULT.SUPERSEDES.gt(DSL.inline(0L)))
                .and(LAB_RESULT.STATUS.eq(AppendedRows.ENTERED_IN_ERROR))
                .and(LAB_RESULT.ANALYTE.in(analytes))
                .and(whose.among(LAB_RESULT.PATIENT_ID))
                .and(last)
                .forEach(this::takeOff);
    }

    private void withoutPeaks() {
        sql.select(LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE, LAB_RESULT.COLLECTED_AT)
                .from(LAB_RESULT)
                .where(LAB_RESULT.TIMING.eq(DSL.inline(NOT_TROUGH)))
                .and(LAB_RESULT.ANALYTE.in(analytes))
                .and(whose.among(LAB_RESULT.PATIENT_ID))
                .and(AppendedRows.inForce(LAB_RESULT))
                .forEach(this::takeOff);
    }

    private void takeOff(Record3<Long, String, LocalDateTime> row) {
        Map<String, int[]> his = days.getOrDefault(row.value1(), Map.of());
        int[] all = his.get(row.value2());
        if (all == null) return;
        int wrong = (int) row.value3().toLocalDate().toEpochDay();
        int at = 0;
        while (at < all.length && all[at] != wrong) at++;
        if (at == all.length) return;
        int[] rest = Arrays.copyOf(all, all.length - 1);
        System.arraycopy(all, at + 1, rest, at, rest.length - at);
        his.put(row.value2(), rest);
    }
}
