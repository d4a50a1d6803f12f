package org.catamnesis.cohort.tidy;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.DOSING;
import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.catamnesis.clinic.AppendedRows;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Which of the texts that people typed are shared by so many patients that they tell nothing of any of them. */
public final class SharedTextStore {
    private SharedTextStore() {}

    /** By the names of the value labels; {@code drug}, {@code formulation}, {@code dose_unit} and {@code grade} have none. */
    public static Map<String, Set<String>> shared(DSLContext sql, int k) {
        Map<String, Set<String>> shared = new HashMap<>();
        shared.put("drug", texts(sql, DOSING, DOSING.DRUG, DOSING.PATIENT_ID, k));
        shared.put("formulation", texts(sql, DOSING, DOSING.FORMULATION, DOSING.PATIENT_ID, k));
        shared.put("dose_unit", texts(sql, DOSING, DOSING.UNIT, DOSING.PATIENT_ID, k));
        shared.put("route", texts(sql, DOSING, DOSING.ROUTE, DOSING.PATIENT_ID, k));
        shared.put("stop_reason", texts(sql, DOSING, DOSING.STOP_REASON, DOSING.PATIENT_ID, k));
        shared.put("event_subtype", texts(sql, CLINICAL_EVENT, CLINICAL_EVENT.SUBTYPE, CLINICAL_EVENT.PATIENT_ID, k));
        shared.put("grade", texts(sql, CLINICAL_EVENT, CLINICAL_EVENT.GRADE, CLINICAL_EVENT.PATIENT_ID, k));
        shared.put("visit_type", texts(sql, VISIT, VISIT.KIND, VISIT.PATIENT_ID, k));
        shared.put("donor_type", texts(sql, TRANSPLANT, TRANSPLANT.DONOR_TYPE, TRANSPLANT.PATIENT_ID, k));
        return shared;
    }

    private static Set<String> texts(
            DSLContext sql, Table<?> table, TableField<?, String> text, TableField<?, Long> patient, int k) {
        return sql.select(text)
                .from(table)
                .where(text.isNotNull())
                .and(AppendedRows.inForce(table))
                .groupBy(text)
                .having(DSL.countDistinct(patient).ge(k))
                .fetchSet(text);
    }
}
