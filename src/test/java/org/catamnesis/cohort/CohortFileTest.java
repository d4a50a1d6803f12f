package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "washout: this field is not known here; known are: author, comment, exclude, format, include, index_event, name,"
                        + " observation, project, version. | {'format': 1, 'name': 'a', 'index_event': {'transplant': 1}, 'washout': 30}",
                "observation.washout_day: this field is not known here; known are: washout_days. | {'format': 2, 'name': 'a',"
                        + " 'index_event': {'transplant': 1}, 'observation': {'washout_day': 3}}",
                "index_event.day: this field is not known here; known are: organs, transplant. | {'format': 1, 'name': 'a',"
                        + " 'index_event': {'transplant': 1, 'day': 2}}",
                "include #1.age: this field is not known here; known are: age_at_index. | {'format': 1, 'name': 'a',"
                        + " 'index_event': {'transplant': 1}, 'include': [{'age': 18}]}",
                "exclude #1, any #2, age_at_index.min: this field is not known here; known are: from, to. | {'format': 1,"
                        + " 'name': 'a', 'index_event': {'transplant': 1}, 'exclude': [{'any': [{'sex': ['male']}, {'age_at_index': {'min': 1}}]}]}",
                "?: this field is not known here; known are: organs, transplant. | {'format': 1, 'name': 'a',"
                        + " 'index_event': {'transplant': 1, '张伟 13800000000': 1}}",
            })
    void aFieldThatIsNotKnownIsNamedUnlessItIsNoPlainWord(String told, String text) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> CohortFile.parse(text.replace('\'', '"')));
        assertEquals(Problem.COHORT_FIELD_UNKNOWN, refused.problem());
        assertEquals(
                "The cohort definition has parts that this program does not know. They may mean other people, so it is not"
                        + " read. Update the program or correct the file.\n"
                        + (told.startsWith("?") ? "index_event." : "")
                        + told,
                new Messages(Language.ENGLISH).problem(refused));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is no object in curly brackets. | []",
                "It is no object in curly brackets. | 12",
                "Line 1, column 15: that is no JSON. | {'format': one}",
                "Line 2, column 8: a field stands there for the second time. | {'name': 'a',~ 'name': 'b'}",
                "Line 1, column 15: that is no JSON. | {'format': 1} {}",
            })
    void whatIsNoJsonIsToldWithItsLineAndColumn(String told, String text) {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> CohortFile.parse(text.replace('\'', '"').replace('~', '\n')));
        assertEquals(Problem.COHORT_UNREADABLE, refused.problem());
        assertEquals(
                "The cohort definition cannot be read. " + told + " Check the file against the documentation.",
                new Messages(Language.ENGLISH).problem(refused));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlaceAndWhatWouldBeRight() {
        String text = """
                {"format": 2, "name": " ", "index_event": {"transplant": 0, "organs": ["liver", "hand"]},
                 "observation": {"censoring": "closing_date", "closing_date": "2024-02-30", "washout_days": "30"},
                 "include": [{"age_at_index": {"from": 9, "to": 8}}, {"event": {"kind": "graft-los"}}, {"sex": []},
                             {"value": {"analyte": "CREA", "is": "=", "number": 1, "unit": "1"}},
                             {"all": [{"diagnosis": {"icd10": "liver"}}, {"consent": "maybe"}, 7]}],
                 "exclude": {}}
                """;
        ProblemException refused = assertThrows(ProblemException.class, () -> CohortFile.parse(text));
        assertEquals(Problem.COHORT_UNFIT, refused.problem());
        assertEquals("""
                The cohort definition cannot be used; it might mean other people. Correct it and try again.
                name: a text is needed, not " ".
                index_event.transplant: a whole number of at least 1 is needed, not "0".
                index_event.organs #2: "hand" is not known; known are: liver, kidney, heart, lung, pancreas, intestine.
                observation.closing_date: a date such as 2026-06-30 is needed, not "2024-02-30".
                observation.washout_days: a whole number of at least 1 is needed, not "30".
                include #1, age_at_index.from: the lower end 9 is above the upper end 8.
                include #2, event.kind: "graft-los" is not known. Perhaps: graft-loss.
                include #4, value.is: "=" is not known; known are: <, <=, >=, >.
                include #5, all #1, diagnosis.icd10: "liver" is no beginning of an ICD-10 code, such as K70 or K70.3.
                include #5, all #2, consent: "maybe" is not known; known are: project, research.
                include #5, all #3: a criterion is an object with one field, which names its kind.
                exclude: a list in [ ] is needed, not "{…}".""", new Messages(Language.ENGLISH).problem(refused));
    }

    @Test
    void treesThatAreTooDeepAreRefused() {
        for (int depth : new int[] {21, 2_000}) {
            String text = "{\"format\": 1, \"name\": \"a\", \"index_event\": {\"transplant\": 1}, \"include\": ["
                    + "{\"not\": ".repeat(depth) + "{\"sex\": [\"male\"]}" + "}".repeat(depth) + "]}";
            ProblemException refused = assertThrows(ProblemException.class, () -> CohortFile.parse(text));
            String told = new Messages(Language.CHINESE).problem(refused);
            assertTrue(told.contains("嵌套超过 20 层"), told);
        }
    }

    @Test
    void aByteOrderMarkIsNoMistakeAndAnotherEncodingOrAHugeFileIs(@TempDir Path folder) throws IOException {
        Path marked = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + TEXT);
        assertEquals(DEFINITION, CohortFile.read(marked));
        Path other = Files.write(folder.resolve("other.json"), "{\"name\": \"队列\"}".getBytes(Charset.forName("GBK")));
        ProblemException refused = assertThrows(ProblemException.class, () -> CohortFile.read(other));
        assertEquals("无法读取队列定义。文件不是 UTF-8 文本。请对照文档检查文件。", new Messages(Language.CHINESE).problem(refused));
        Path huge = Files.write(folder.resolve("huge.json"), new byte[2 << 20]);
        assertEquals(
                Problem.FILE_TOO_LARGE,
                assertThrows(ProblemException.class, () -> CohortFile.read(huge))
                        .problem());
        assertEquals(
                Problem.FILE_MISSING,
                assertThrows(ProblemException.class, () -> CohortFile.read(folder.resolve("none")))
                        .problem());
    }

    @Test
    void readsLikeAMethodsSection() {
        assertEquals(
                "Patients with a first liver or kidney transplant and age 18 or more in the year of transplantation were"
                        + " included. Patients without an event were censored at their last recorded contact.",
                new CohortWords(new Messages(Language.ENGLISH)).sentence(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
        assertEquals(
                "纳入首次肝或肾移植患者，须满足：移植当年年龄 ≥18 岁。未发生事件者于末次随访记录日删失。",
                new CohortWords(new Messages(Language.CHINESE)).sentence(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
        assertEquals(
                "Patients with a first liver or kidney transplant were included if they met all of these criteria: (1) age"
                        + " 18 to 64 in the year of transplantation; (2) female sex; (3) transplantation in 2015 or later;"
                        + " (4) at least 365 days of follow-up; (5) at least 3 measurements of creatinine (CREA) from day 0"
                        + " to day 90; (6) treatment with tacrolimus at any time or (a kidney transplant and treatment with"
                        + " ciclosporin up to day 30). Patients with any of the following were excluded: (1) graft loss up"
                        + " to day 7; (2) absence of a liver or kidney transplant. Patients without an event were censored"
                        + " at their last recorded contact.",
                new CohortWords(new Messages(Language.ENGLISH)).sentence(DEFINITION));
    }
}
