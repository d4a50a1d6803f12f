package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.catamnesis.lab.Comparator;
import org.catamnesis.language.Fault;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;

class DefinitionCheckTest {
    private static CohortDefinition including(Criterion... criteria) {
        return new CohortDefinition("a", 0, "a", null, 1, List.of(), List.of(criteria), List.of());
    }

    private static Criterion value(String analyte, String unit) {
        return new Criterion.HadValue(analyte, new Threshold(Comparator.AT_LEAST, 1, unit), Occasions.ONCE, Range.OPEN);
    }

    private static String told(CohortDefinition definition) {
        List<Fault> faults = DefinitionCheck.faults(definition, Set.of("own drug"));
        return new Messages(Language.ENGLISH).problem(new ProblemException(Problem.COHORT_UNFIT, faults));
    }

    @Test
    void whatTheCataloguesAndTheClinicKnowIsRight() {
        assertEquals(
                List.of(),
                DefinitionCheck.faults(
                        including(
                                value("CREA", "mg/dL"),
                                new Criterion.Measured("TAC", 2, Range.OPEN),
                                new Criterion.Took("tacrolimus", Range.OPEN),
                                new Criterion.TookFor("own drug", 30, Range.OPEN)),
                        Set.of("own drug")));
    }

    @Test
    void whatNobodyCanBeIsToldWithItsPlaceAndWhatMayHaveBeenMeant() {
        assertEquals(
                """
                The cohort definition cannot be used; it might mean other people. Correct it and try again.
                include #1, measured.analyte: "CRAE" is not known. Perhaps: CREA.
                include #2, any #1, value.analyte: "creatinine" is not known. Perhaps: CREA.
                include #2, any #2, not, value.unit: "ng/mL" is not known; known are: umol/L, mg/dL, mmol/L, mg/L.
                include #3, drug.drug: "tacrolismus" is not known. Perhaps: tacrolimus.
                include #4, exposure.drug: "cni" is not known. Perhaps: tacrolimus, ciclosporin.
                include #5, drug.drug: "Prograf" is not known. Perhaps: tacrolimus.
                include #6, drug.drug: "zzzzzz" is not known.""",
                told(including(
                        new Criterion.Measured("CRAE", 1, Range.OPEN),
                        new Criterion.Any(
                                List.of(value("creatinine", "umol/L"), new Criterion.Not(value("CREA", "ng/mL")))),
                        new Criterion.Took("tacrolismus", Range.OPEN),
                        new Criterion.TookFor("cni", 90, Range.OPEN),
                        new Criterion.Took("Prograf", Range.OPEN),
                        new Criterion.Took("zzzzzz", Range.OPEN))));
    }
}
