package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Range;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohortFormTest {
    private final CohortForm form = new CohortForm();

    @Test
    void beginsWithAdultsAfterAFirstLiverOrKidney() {
        assertEquals(
                Optional.of(CohortDefinition.FIRST_LIVER_OR_KIDNEY),
                form.definition().get());
    }

    @Test
    void everyFieldBecomesItsCriterion() {
        form.study().set(" rejection ");
        form.organ(Organ.KIDNEY).set(false);
        form.graftNumber().set(2);
        form.ageTo().set("65");
        form.yearFrom().set("2019");
        form.followUp().set("365");
        form.with().set(EventKind.REJECTION);
        form.without().set(EventKind.DEATH);
        assertEquals(
                Optional.of(new CohortDefinition(
                        "rejection",
                        0,
                        "rejection",
                        null,
                        2,
                        List.of(Organ.LIVER),
                        List.of(
                                new Criterion.AgeAtIndex(new Range(18, 65)),
                                new Criterion.IndexYear(new Range(2019, null)),
                                new Criterion.FollowUpDays(new Range(365, null)),
                                new Criterion.HadEvent(EventKind.REJECTION, new Range(0, null))),
                        List.of(new Criterion.HadEvent(EventKind.DEATH, new Range(0, null))))),
                form.definition().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "x", "1.5", "123456"})
    void anUpperAgeThatMakesNoRangeIsNoDefinition(String typed) {
        form.ageTo().set(typed);
        assertEquals(Optional.empty(), form.definition().get());
    }
}
