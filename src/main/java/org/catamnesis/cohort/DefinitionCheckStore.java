package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.DOSING;

import java.util.List;
import java.util.Set;
import org.catamnesis.language.Fault;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Refuses a definition that asks for what neither the catalogues nor this clinic know. */
final class DefinitionCheckStore {
    private DefinitionCheckStore() {}

    /** @throws ProblemException COHORT_UNFIT with everything that is wrong */
    static void require(DSLContext sql, CohortDefinition definition) {
        List<Fault> faults = DefinitionCheck.faults(definition, given(sql, DefinitionCheck.uncommonDrugs(definition)));
        if (!faults.isEmpty()) throw new ProblemException(Problem.COHORT_UNFIT, faults);
    }

    private static Set<String> given(DSLContext sql, Set<String> drugs) {
        if (drugs.isEmpty()) return Set.of();
        return sql.selectDistinct(DOSING.DRUG)
                .from(DOSING)
                .where(DOSING.DRUG.in(drugs))
                .fetchSet(DOSING.DRUG);
    }
}
