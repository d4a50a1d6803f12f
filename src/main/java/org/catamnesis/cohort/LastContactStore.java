package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.DOSING;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.catamnesis.clinic.AppendedRows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The last day on which a kept visit, a result, the beginning of a dose or an event was recorded. */
final class LastContactStore {
    private final DSLContext sql;
    private final LocalDate closing;

    /** @param closing nothing after it counts; null for no such day */
    LastContactStore(DSLContext sql, LocalDate closing) {
        this.sql = sql;
        this.closing = closing;
    }

    /** @param those the condition that a patient is asked about */
    Map<Long, LocalDate> of(Function<Field<Long>, Condition> those) {
        Map<Long, LocalDate> last = new ResultDayStore(sql, those, closing).last();
        sql.select(VISIT.PATIENT_ID, DSL.max(VISIT.DAY))
                .from(VISIT)
                .where(those.apply(VISIT.PATIENT_ID))
                .and(VISIT.ATTENDED)
                .and(seen(VISIT.DAY))
                .and(AppendedRows.inForce(VISIT))
                .groupBy(VISIT.PATIENT_ID)
                .forEach(row -> later(last, row.value1(), row.value2()));
        sql.select(DOSING.PATIENT_ID, DSL.max(DOSING.START_DAY))
                .from(DOSING)
                .where(those.apply(DOSING.PATIENT_ID))
                .and(seen(DOSING.START_DAY))
                .and(AppendedRows.inForce(DOSING))
                .groupBy(DOSING.PATIENT_ID)
                .forEach(row -> later(last, row.value1(), row.value2()));
        sql.select(CLINICAL_EVENT.PATIENT_ID, DSL.max(CLINICAL_EVENT.DAY))
                .from(CLINICAL_EVENT)
                .where(those.apply(CLINICAL_EVENT.PATIENT_ID))
                .and(seen(CLINICAL_EVENT.DAY))
                .and(AppendedRows.inForce(CLINICAL_EVENT))
                .groupBy(CLINICAL_EVENT.PATIENT_ID)
                .forEach(row -> later(last, row.value1(), row.value2()));
        return last;
    }

    private Condition seen(Field<LocalDate> day) {
        return closing == null ? DSL.noCondition() : day.le(closing);
    }

    private static void later(Map<Long, LocalDate> last, long patient, LocalDate day) {
        last.merge(patient, day, (a, b) -> a.isAfter(b) ? a : b);
    }
}
