package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.LabResult;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * When results were collected, of millions. An index alone tells it, but not which results were corrected or taken back;
 * those are few, are read first, and are left out afterwards.
 */
final class ResultDayStore {
    private static final int AT_ONCE = 500;

    private record Taken(String analyte, LocalDateTime at) {}

    private final DSLContext sql;
    private final Function<Field<Long>, Condition> those;
    private final Condition seen;
    private Map<Long, List<Taken>> withdrawn;

    /**
     * @param those the condition that a patient is asked about
     * @param closing nothing after it counts; null for no such day
     */
    ResultDayStore(DSLContext sql, Function<Field<Long>, Condition> those, LocalDate closing) {
        this.sql = sql;
        this.those = those;
        this.seen = closing == null
                ? DSL.noCondition()
                : LAB_RESULT.COLLECTED_AT.lt(closing.plusDays(1).atStartOfDay());
    }

    /** Each result of an analyte: whose, and its day. */
    void days(String analyte, BiConsumer<Long, LocalDate> each) {
        Map<Long, List<LocalDateTime>> left = new HashMap<>();
        withdrawn()
                .forEach((patient, rows) -> rows.stream()
                        .filter(row -> analyte.equals(row.analyte()))
                        .forEach(row -> left.computeIfAbsent(patient, _ -> new ArrayList<>())
                                .add(row.at())));
        try (var rows = sql.select(LAB_RESULT.PATIENT_ID, LAB_RESULT.COLLECTED_AT)
                .from(LAB_RESULT)
                .where(those.apply(LAB_RESULT.PATIENT_ID))
                .and(LAB_RESULT.ANALYTE.eq(analyte))
                .and(seen)
                .fetchLazy()) {
            for (var row : rows) {
                List<LocalDateTime> out = left.get(row.value1());
                if (out == null || !out.remove(row.value2()))
                    each.accept(row.value1(), row.value2().toLocalDate());
            }
        }
    }

    /** The last day on which anything was collected, of each who has a result. */
    Map<Long, LocalDate> last() {
        Map<Long, LocalDate> last = new HashMap<>();
        Set<Long> unsure = new HashSet<>();
        try (var rows = sql.select(LAB_RESULT.PATIENT_ID, DSL.max(LAB_RESULT.COLLECTED_AT))
                .from(LAB_RESULT)
                .where(those.apply(LAB_RESULT.PATIENT_ID))
                .and(seen)
                .groupBy(LAB_RESULT.PATIENT_ID)
                .fetchLazy()) {
            for (var row : rows) {
                long patient = row.value1();
                if (withdrawn().getOrDefault(patient, List.of()).stream()
                        .anyMatch(each -> each.at().equals(row.value2()))) unsure.add(patient);
                else last.put(patient, row.value2().toLocalDate());
            }
        }
        List<Long> again = List.copyOf(unsure);
        for (int from = 0; from < again.size(); from += AT_ONCE)
            exactly(again.subList(from, Math.min(from + AT_ONCE, again.size())), last);
        return last;
    }

    private void exactly(List<Long> patients, Map<Long, LocalDate> last) {
        sql.select(LAB_RESULT.PATIENT_ID, DSL.max(LAB_RESULT.COLLECTED_AT))
                .from(LAB_RESULT)
                .where(LAB_RESULT.PATIENT_ID.in(patients))
                .and(seen)
                .and(AppendedRows.inForce(LAB_RESULT))
                .groupBy(LAB_RESULT.PATIENT_ID)
                .forEach(row -> last.put(row.value1(), row.value2().toLocalDate()));
    }

    /** Every row that a later one supersedes or that takes one back, by patient. */
    private Map<Long, List<Taken>> withdrawn() {
        if (withdrawn != null) return withdrawn;
        withdrawn = new HashMap<>();
        // Every id is above 0; a planner without statistics uses the index for this, not for "is not null", nor in a
        // union.
        LabResult later = LAB_RESULT.as("later");
        var superseded =
                LAB_RESULT.ID.in(DSL.select(later.SUPERSEDES).from(later).where(later.SUPERSEDES.gt(0L)));
        var takenBack = LAB_RESULT.SUPERSEDES.gt(0L).and(LAB_RESULT.STATUS.eq(AppendedRows.ENTERED_IN_ERROR));
        Set<Long> known = new HashSet<>();
        for (Condition rows : List.of(superseded, takenBack)) {
            sql.select(LAB_RESULT.ID, LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE, LAB_RESULT.COLLECTED_AT)
                    .from(LAB_RESULT)
                    .where(rows)
                    .forEach(row -> {
                        if (known.add(row.value1()))
                            withdrawn
                                    .computeIfAbsent(row.value2(), _ -> new ArrayList<>())
                                    .add(new Taken(row.value3(), row.value4()));
                    });
        }
        return withdrawn;
    }
}
