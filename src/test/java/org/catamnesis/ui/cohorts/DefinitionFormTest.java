package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Range;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;

class DefinitionFormTest {
    private static final CohortDefinition EVERYTHING = new CohortDefinition(
            "late rejection",
            0,
            "a project",
            "a comment",
            2,
            List.of(Organ.LIVER, Organ.HEART),
            List.of(
                    new Criterion.AgeAtIndex(new Range(18, 70)),
                    new Criterion.IndexYear(new Range(2015, null)),
                    new Criterion.HadEvent(EventKind.REJECTION, new Range(90, null)),
                    new Criterion.Measured("CREA", 3, new Range(0, 365)),
                    new Criterion.Took("tacrolimus", Range.OPEN),
                    new Criterion.FollowUpDays(new Range(180, null)),
                    new Criterion.OfSex(List.of(Sex.FEMALE))),
            List.of(
                    new Criterion.HadEvent(EventKind.DEATH, new Range(null, 30)),
                    new Criterion.Not(new Criterion.OfOrgan(List.of(Organ.KIDNEY)))));
    private final DefinitionForm form = new DefinitionForm();

    @Test
    void whatIsShownIsDescribedUnchangedWithWhatTheFieldsCannotShow() {
        form.show(EVERYTHING);
        assertEquals(EVERYTHING, form.definition().get());
        assertNull(form.missing().get());
    }

    @Test
    void anotherNameIsAnotherProjectSoThatStudyIdsStayUnrelated() {
        form.show(EVERYTHING);
        form.name().set(" early rejection ");
        assertEquals("early rejection", form.definition().get().project());
    }

    @Test
    void itSaysWhatIsMissingUntilNothingIs() {
        form.show(EVERYTHING);
        form.age().to().set("1O");
        assertEquals("cohorts.wrong-age", form.missing().get());
        form.age().to().set("17");
        assertEquals("cohorts.wrong-age", form.missing().get());
        form.age().to().set("");
        form.years().from().set("2015.5");
        assertEquals("cohorts.wrong-year", form.missing().get());
        form.years().from().set("2015");
        var row = new CriterionRow(CriterionRow.Kind.MEASURED);
        form.rows().add(row);
        assertEquals("cohorts.nothing-chosen", form.missing().get());
        row.choice().set("ALT");
        row.times().set("0");
        assertEquals("cohorts.wrong-times", form.missing().get());
        row.times().set("2");
        row.days().from().set("10");
        row.days().to().set("-10");
        assertEquals("cohorts.wrong-days", form.missing().get());
        row.days().from().set("-30");
        assertNull(form.missing().get());
        assertEquals(
                new Criterion.Measured("ALT", 2, new Range(-30, -10)),
                form.definition().get().include().getLast());
        form.name().set(" ");
        assertEquals("cohorts.missing-name", form.missing().get());
        assertNull(form.definition().get());
    }

    @Test
    void aRowMovesToTheOtherSideAndGoes() {
        form.show(CohortDefinition.FIRST_LIVER_OR_KIDNEY);
        var row = CriterionRow.of(new Criterion.HadEvent(EventKind.DEATH, Range.OPEN), false);
        form.rows().add(row);
        row.excluded().set(true);
        assertEquals(
                List.of(new Criterion.HadEvent(EventKind.DEATH, Range.OPEN)),
                form.definition().get().exclude());
        form.rows().remove(row);
        assertEquals(CohortDefinition.FIRST_LIVER_OR_KIDNEY, form.definition().get());
    }
}
