package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohortFileTest {
    private static final String TEXT = """
            {"format": 1, "name": "stable-women", "version": 3, "project": "trial", "comment": "for the test",
             "index_event": {"transplant": 1, "organs": ["liver", "kidney"]},
             "include": [{"age_at_index": {"from": 18, "to": 64}}, {"sex": ["female"]}, {"index_year": {"from": 2015}},
                         {"follow_up_days": {"from": 365}},
                         {"measured": {"analyte": "CREA", "times": 3, "from_day": 0, "to_day": 90}},
                         {"any": [{"drug": {"drug": "tacrolimus"}},
                                  {"all": [{"organ": ["kidney"]}, {"drug": {"drug": "ciclosporin", "to_day": 30}}]}]}],
             "exclude": [{"event": {"kind": "graft-loss", "to_day": 7}}, {"not": {"organ": ["liver", "kidney"]}}]}
            """;

    private static final CohortDefinition DEFINITION = new CohortDefinition(
            "stable-women",
            3,
            "trial",
            "for the test",
            1,
            List.of(Organ.LIVER, Organ.KIDNEY),
            List.of(
                    new Criterion.AgeAtIndex(new Range(18, 64)),
                    new Criterion.OfSex(List.of(Sex.FEMALE)),
                    new Criterion.IndexYear(new Range(2015, null)),
                    new Criterion.FollowUpDays(new Range(365, null)),
                    new Criterion.Measured("CREA", 3, new Range(0, 90)),
                    new Criterion.Any(List.of(
                            new Criterion.Took("tacrolimus", Range.OPEN),
                            new Criterion.All(List.of(
                                    new Criterion.OfOrgan(List.of(Organ.KIDNEY)),
                                    new Criterion.Took("ciclosporin", new Range(null, 30))))))),
            List.of(
                    new Criterion.HadEvent(EventKind.GRAFT_LOSS, new Range(null, 7)),
                    new Criterion.Not(new Criterion.OfOrgan(List.of(Organ.LIVER, Organ.KIDNEY)))));

    @Test
    void whatIsReadIsWrittenAgain() {
        assertEquals(DEFINITION, CohortFile.parse(TEXT));
        assertEquals(DEFINITION, CohortFile.parse(CohortFile.json(DEFINITION).toString()));
        assertEquals(
                CohortDefinition.FIRST_LIVER_OR_KIDNEY,
                CohortFile.parse(
                        CohortFile.json(CohortDefinition.FIRST_LIVER_OR_KIDNEY).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\": 1}",
                "{\"format\": 1, \"name\": \"a\", \"index_event\": {\"transplant\": 0}}",
                "{\"format\": 1, \"name\": \"a\", \"index_event\": {\"transplant\": 1, \"organs\": [\"hand\"]}}",
                "{\"format\": 1, \"name\": \"a\", \"index_event\": {\"transplant\": 1}, \"include\": [{\"age_at_index\": {\"from\": 9, \"to\": 8}}]}",
                "{\"format\": 1, \"name\": \"a\", \"index_event\": {\"transplant\": 1}, \"include\": {}}",
            })
    void refusesWhatItDoesNotFullyUnderstand(String text) {
        ProblemException refused = assertThrows(ProblemException.class, () -> CohortFile.parse(text));
        assertEquals(Problem.COHORT_UNREADABLE, refused.problem());
    }

    @Test
    void readsLikeAMethodsSection() {
        assertEquals(
                "Patients with a first liver or kidney transplant, with age in the year of transplant 18 or more.",
                new CohortWords(new Messages(Language.ENGLISH)).sentence(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
        assertEquals(
                "首次肝或肾移植患者，纳入：移植当年年龄 ≥18 岁。",
                new CohortWords(new Messages(Language.CHINESE)).sentence(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
        assertEquals(
                "Patients with a first liver or kidney transplant, with age in the year of transplant 18 to 64, sex female,"
                        + " year of transplant 2015 or more, days of follow-up 365 or more, creatinine (CREA) measured at"
                        + " least 3 times from day 0 to day 90, (tacrolimus taken at any time or (organ kidney and"
                        + " ciclosporin taken up to day 30)), without graft loss up to day 7 or not: organ liver or"
                        + " kidney.",
                new CohortWords(new Messages(Language.ENGLISH)).sentence(DEFINITION));
    }
}
