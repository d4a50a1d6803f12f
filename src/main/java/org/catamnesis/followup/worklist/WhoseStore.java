package org.catamnesis.followup.worklist;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Whose rows are read: those of a few, or of everybody (null). */
record WhoseStore(List<Long> patients) {
    static final WhoseStore EVERYBODY = new WhoseStore(null);

    static WhoseStore of(Set<Long> patients) {
        return new WhoseStore(List.copyOf(patients));
    }

    Condition among(Field<Long> patient) {
        return patients == null ? DSL.noCondition() : patient.in(patients);
    }
}
