package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.ERASURE;

import org.catamnesis.clinic.schema.tables.Erasure;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Patients whose key was destroyed: their rows stay without a name, and no list shows them. */
public final class Erased {
    /** The steps of an erasure, as the table has them. */
    public static final String ASKED = "asked";

    public static final String WITHDRAWN = "withdrawn";
    public static final String CONFIRMED = "confirmed";

    private Erased() {}

    /** That this patient was not erased; holds for null as well. */
    public static Condition not(Field<Long> patientId) {
        Erasure erasure = ERASURE.as("erased");
        return DSL.notExists(DSL.selectOne()
                .from(erasure)
                .where(erasure.PATIENT_ID.eq(patientId))
                .and(erasure.STEP.eq(CONFIRMED)));
    }
}
