package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void aDefinitionWithoutNewPartsIsWrittenAsItAlwaysWas() {
        assertEquals(
                "{\"format\":1,\"name\":\"first-liver-or-kidney-transplant-adults\","
                        + "\"project\":\"first-liver-or-kidney-transplant-adults\","
                        + "\"index_event\":{\"transplant\":1,\"organs\":[\"liver\",\"kidney\"]},"
                        + "\"include\":[{\"age_at_index\":{\"from\":18}}],\"exclude\":[]}",
                CohortFile.json(CohortDefinition.FIRST_LIVER_OR_KIDNEY).toString());
        assertEquals(1, CohortFile.json(DEFINITION).get("format").asInt());
    }

    @Test
    void everyTreeOfCriteriaComesBackAsItWas() {
        RandomCriteria random = new RandomCriteria(20260915);
        for (int i = 0; i < 500; i++) {
            CohortDefinition one = new CohortDefinition(
                    "tree " + i,
                    i,
                    "trial",
                    null,
                    i % 2 == 0 ? null : "A. Author",
                    1 + i % 3,
                    List.of(),
                    new Observation(
                            Censoring.values()[i % 3],
                            LocalDate.of(2024, 12, 31).minusDays(i),
                            i % 4,
                            i % 5),
                    List.of(random.tree(3), random.tree(3)),
                    List.of(random.tree(2)));
            String json = CohortFile.json(one).toString();
            assertEquals(one, CohortFile.parse(json), json);
            assertEquals(json, CohortFile.json(CohortFile.parse(json)).toString());
        }
    }

    @Test
    void aFileOfANewerProgramIsRefusedByItsFormat() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> CohortFile.parse("{\"format\": 3, \"name\": \"a\", \"index_events\": []}"));
        assertEquals(Problem.COHORT_NEWER, refused.problem());
        assertEquals("队列定义的格式为 3，本程序最高支持格式 2。请升级程序，或用本程序重新保存该定义。", new Messages(Language.CHINESE).problem(refused));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "washout | {'format': 1, 'name': 'a', 'index_event': {'transplant': 1}, 'washout': 30}",
                "washed | {'format': 2, 'name': 'a', 'index_event': {'transplant': 1}, 'observation': {'washed': 3}}",
                "day | {'format': 1, 'name': 'a', 'index_event': {'transplant': 1, 'day': 2}}",
                "age | {'format': 1, 'name': 'a', 'index_event': {'transplant': 1}, 'include': [{'age': 18}]}",
                "min | {'format': 1, 'name': 'a', 'index_event': {'transplant': 1}, 'include': [{'age_at_index': {'min': 1}}]}",
                "? | {'format': 1, 'name': 'a', 'index_event': {'transplant': 1}, '张伟 13800000000': 1}",
            })
    void aFieldThatIsNotKnownIsNamedUnlessItIsNoPlainWord(String field, String text) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> CohortFile.parse(text.replace('\'', '"')));
        assertEquals(Problem.COHORT_FIELD_UNKNOWN, refused.problem());
        assertEquals(
                "The cohort definition has a part that this program does not know: " + field
                        + ". It may mean other people, so it is not read. Update the program or correct the file.",
                new Messages(Language.ENGLISH).problem(refused));
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
                "{\"format\": 2, \"name\": \"a\", \"index_event\": {\"transplant\": 1}, \"observation\": {\"censoring\": \"closing_date\"}}",
                "{\"format\": 2, \"name\": \"a\", \"index_event\": {\"transplant\": 1}, \"observation\": {\"closing_date\": \"2024-02-30\"}}",
                "{\"format\": 2, \"name\": \"a\", \"index_event\": {\"transplant\": 1}, \"include\": [{\"value\": {\"analyte\": \"CREA\", \"is\": \"=\", \"number\": 1, \"unit\": \"1\"}}]}",
                "{\"format\": 2, \"name\": \"a\", \"index_event\": {\"transplant\": 1}, \"include\": [{\"diagnosis\": {\"icd10\": \"liver\"}}]}",
                "{\"format\": 2, \"name\": \"a\", \"index_event\": {\"transplant\": 1}, \"include\": [{\"consent\": \"maybe\"}]}",
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
