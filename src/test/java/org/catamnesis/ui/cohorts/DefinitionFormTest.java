package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.cohort.Censoring;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Observation;
import org.catamnesis.cohort.Occasions;
import org.catamnesis.cohort.Occurrence;
import org.catamnesis.cohort.RandomCriteria;
import org.catamnesis.cohort.Range;
import org.catamnesis.cohort.Threshold;
import org.catamnesis.lab.Comparator;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Draft;
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
    void treesOfEveryKindAreShownAndDescribedUnchanged() {
        RandomCriteria random = new RandomCriteria(3);
        for (int i = 0; i < 300; i++) {
            var one = new CohortDefinition(
                    "trees",
                    0,
                    "trees",
                    null,
                    "A. Author",
                    1,
                    List.of(),
                    new Observation(Censoring.GRAFT_LOSS, LocalDate.of(2024, 12, 31), i % 3, i % 5),
                    List.of(new Criterion.All(List.of(random.tree(2), random.tree(3)))),
                    List.of(random.tree(2)));
            form.show(one);
            assertNull(form.missing().get(), one::toString);
            assertEquals(one, form.definition().get());
        }
    }

    @Test
    void whatIsTypedComesBackFromADraftFinishedOrNot() {
        RandomCriteria random = new RandomCriteria(5);
        for (int i = 0; i < 100; i++) {
            form.show(new CohortDefinition(
                    "trees",
                    4,
                    "a project",
                    "a comment = with\ntwo lines",
                    "A. Author",
                    2,
                    List.of(Organ.HEART, Organ.LIVER),
                    new Observation(Censoring.GRAFT_LOSS, LocalDate.of(2024, 12, 31), i % 3, i % 5),
                    List.of(new Criterion.AgeAtIndex(new Range(18, 60)), random.tree(2)),
                    List.of(random.tree(2))));
            CohortDefinition typed = form.definition().get();
            assertEquals(typed, resumed().definition().get());
        }
        form.name().set(" ");
        form.age().to().set("6O");
        var group = new CriterionRow(CriterionRow.Kind.GROUP);
        var value = new CriterionRow(CriterionRow.Kind.VALUE);
        form.rows().setAll(group);
        group.children().add(value);
        value.field(CriterionRow.Field.NUMBER).set("1,");
        value.excluded().set(true);
        DefinitionForm back = resumed();
        assertEquals("6O", back.age().to().get());
        CriterionRow child = back.rows().getFirst().children().getFirst();
        assertEquals("1,", child.field(CriterionRow.Field.NUMBER).get());
        assertEquals(CriterionRow.Kind.VALUE, child.kind());
        assertEquals(true, child.excluded().get());
        back.name().set("trees");
        assertEquals("cohorts.wrong-age", back.missing().get());
        back.age().to().set("60");
        assertEquals("cohort.form-wrong-group", back.missing().get());
        back.rows().clear();
        assertEquals("a project", back.definition().get().project());
    }

    private DefinitionForm resumed() {
        var other = new DefinitionForm();
        DefinitionDraft.fill(other, Draft.of(DefinitionDraft.of(form).text()));
        return other;
    }

    @Test
    void eachWrongFieldSaysWhatIsWrong() {
        form.show(CohortDefinition.FIRST_LIVER_OR_KIDNEY);
        var value = new CriterionRow(CriterionRow.Kind.VALUE);
        form.rows().add(value);
        value.choice().set("CREA");
        assertEquals("cohort.form-wrong-number", form.missing().get());
        value.field(CriterionRow.Field.NUMBER).set("1,5");
        value.field(CriterionRow.Field.UNIT).set("mg/dL");
        assertNull(form.missing().get());
        value.field(CriterionRow.Field.AMONG).set("last");
        value.times().set("2");
        value.field(CriterionRow.Field.OF).set("1");
        assertEquals("cohort.form-wrong-of", form.missing().get());
        value.field(CriterionRow.Field.OF).set("3");
        assertEquals(
                new Criterion.HadValue(
                        "CREA",
                        new Threshold(Comparator.AT_LEAST, 1.5, "mg/dL"),
                        new Occasions(2, Occurrence.LAST, 3),
                        Range.OPEN),
                form.definition().get().include().getLast());
        var group = new CriterionRow(CriterionRow.Kind.GROUP);
        form.rows().add(group);
        assertEquals("cohort.form-empty-group", form.missing().get());
        var diagnosis = new CriterionRow(CriterionRow.Kind.DIAGNOSIS);
        group.children().add(diagnosis);
        diagnosis.choice().set("liver");
        assertEquals("cohort.form-wrong-code", diagnosis.problemKey());
        assertEquals("cohort.form-wrong-group", form.missing().get());
        diagnosis.choice().set(" k70 ");
        diagnosis.excluded().set(true);
        assertEquals(
                new Criterion.Any(List.of(new Criterion.Not(new Criterion.Diagnosed("K70", Range.OPEN)))),
                form.definition().get().include().getLast());
        form.observation().censoring().set(Censoring.CLOSING_DATE);
        assertEquals("cohort.form-closing-needed", form.missing().get());
        form.observation().closing().set("2024-02-30");
        assertEquals("cohort.form-wrong-closing", form.missing().get());
        form.observation().closing().set("2024.2.29");
        form.observation().minimum().set("a year");
        assertEquals("cohort.form-wrong-minimum", form.missing().get());
        form.observation().minimum().set("365");
        assertEquals(
                new Observation(Censoring.CLOSING_DATE, LocalDate.of(2024, 2, 29), 0, 365),
                form.definition().get().observation());
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
