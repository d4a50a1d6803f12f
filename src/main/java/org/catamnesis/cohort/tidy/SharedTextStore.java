package org.catamnesis.cohort.tidy;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.DIAGNOSIS;
import static org.catamnesis.clinic.schema.Tables.DOSING;
import static org.catamnesis.clinic.schema.Tables.DRUG_SUPPLY;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.catamnesis.clinic.AppendedRows;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Which of the texts that people typed are shared by so many patients that they tell nothing of any of them. */
public final class SharedTextStore {
    private static final int CATEGORY = 3;

    private SharedTextStore() {}

    /** By the names of the value labels; those of drugs, units, grades and diagnoses have none there. */
    public static Map<String, Set<String>> shared(DSLContext sql, int k) {
        Map<String, Set<String>> shared = new HashMap<>();
        shared.put("drug", texts(sql, DOSING, DOSING.DRUG, DOSING.PATIENT_ID, k));
        shared.put("formulation", texts(sql, DOSING, DOSING.FORMULATION, DOSING.PATIENT_ID, k));
        shared.put("dose_unit", texts(sql, DOSING, DOSING.UNIT, DOSING.PATIENT_ID, k));
        shared.put("supply_unit", texts(sql, DRUG_SUPPLY, DRUG_SUPPLY.UNIT, DRUG_SUPPLY.PATIENT_ID, k));
        shared.put("route", texts(sql, DOSING, DOSING.ROUTE, DOSING.PATIENT_ID, k));
        shared.put("stop_reason", texts(sql, DOSING, DOSING.STOP_REASON, DOSING.PATIENT_ID, k));
        shared.put("event_subtype", texts(sql, CLINICAL_EVENT, CLINICAL_EVENT.SUBTYPE, CLINICAL_EVENT.PATIENT_ID, k));
        shared.put("grade", texts(sql, CLINICAL_EVENT, CLINICAL_EVENT.GRADE, CLINICAL_EVENT.PATIENT_ID, k));
        shared.put("visit_type", texts(sql, VISIT, VISIT.KIND, VISIT.PATIENT_ID, k));
        shared.put("donor_type", texts(sql, TRANSPLANT, TRANSPLANT.DONOR_TYPE, TRANSPLANT.PATIENT_ID, k));
        shared.put("supply_reason", texts(sql, DRUG_SUPPLY, DRUG_SUPPLY.REASON, DRUG_SUPPLY.PATIENT_ID, k));
        shared.put("laboratory", texts(sql, LAB_RESULT, LAB_RESULT.LABORATORY, LAB_RESULT.PATIENT_ID, k));
        shared.put("icd10", texts(sql, DIAGNOSIS, DIAGNOSIS.CODE, DIAGNOSIS.PATIENT_ID, k));
        shared.put("icd10_category", categories(sql, k));
        return shared;
    }

    /** The first three signs of the codes. */
    private static Set<String> categories(DSLContext sql, int k) {
        var category = DSL.left(DIAGNOSIS.CODE, CATEGORY);
        return sql.select(category)
                .from(DIAGNOSIS)
                .where(AppendedRows.inForce(DIAGNOSIS))
                .groupBy(category)
                .having(DSL.countDistinct(DIAGNOSIS.PATIENT_ID).ge(k))
                .fetchSet(category);
    }

    /** By pairs of text and patient, of which there are few: to count patients within each text sorts every row. */
    private static Set<String> texts(
            DSLContext sql, Table<?> table, TableField<?, String> text, TableField<?, Long> patient, int k) {
        var pairs = sql.selectDistinct(text, patient)
                .from(table)
                .where(text.isNotNull())
                .and(AppendedRows.inForce(table))
                .asTable("pairs");
        Field<String> shared = pairs.field(text);
        return sql.select(shared)
                .from(pairs)
                .groupBy(shared)
                .having(DSL.count().ge(k))
                .fetchSet(shared);
    }
}
