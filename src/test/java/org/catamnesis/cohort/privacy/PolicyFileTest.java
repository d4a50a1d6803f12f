package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    private static final String REFUSED =
            "The privacy policy cannot be used; it might protect less than is meant. Correct it and try again.\n";

    @Test
    void aPolicyIsNamedByWhatDiffersFromTheUsualOneOfItsId() {
        for (Policy usual : Policy.ALL) assertEquals("{\"id\":\"" + usual.id() + "\"}", PolicyFile.named(usual));
        assertEquals(
                "{\"id\":\"P2\",\"k\":11}",
                PolicyFile.named(PolicyFile.parse("{\"k\": 11, \"id\": \"P2\", \"l\": 2}")));
        assertEquals(
                "{\"id\":\"P1\",\"keep_weekday\":true,\"days\":\"week\"}",
                PolicyFile.named(PolicyFile.parse("{\"id\": \"P1\", \"days\": \"week\", \"keep_weekday\": true}")));
    }

    @Test
    void whatIsLeftOutIsAsInTheBuiltInPolicy() {
        assertEquals(Policy.P2, PolicyFile.parse("{\"id\": \"P2\"}"));
        assertEquals(Policy.P2, PolicyFile.parse(PolicyFile.json(Policy.P2).toString()));
        assertEquals(
                new Policy(
                        "P2",
                        11,
                        List.of(QuasiIdentifier.AGE_BAND),
                        List.of(10, 0),
                        Policy.P2.indexYears(),
                        0,
                        List.of(QuasiIdentifier.AGE_BAND),
                        2,
                        Sensitive.USUAL,
                        Coarsening.NONE,
                        false,
                        1),
                PolicyFile.parse("""
                        {"id": "P2", "k": 11, "quasi_identifiers": ["age_band"], "age_bands": [10, "*"],
                         "suppression_limit": 0, "pinned": ["age_band"]}
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is no object in curly brackets. | []",
                "Line 1, column 3: that is no JSON. | no json",
                "Line 1, column 18: a field stands there for the second time. | {'id': 'P2', 'id': 'P1'}",
            })
    void whatIsNoJsonIsToldWithItsLineAndColumn(String told, String text) {
        assertEquals(
                "The privacy policy cannot be read. " + told + " Check the file against the documentation.",
                told(text, Problem.POLICY_UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: this is missing. | {}",
                "id: 'P9' is not known; known are: P0, P1, P2, P3, P4. | {'id': 'P9'}",
                "k: a whole number of at least 2 is needed, not '1'. | {'id': 'P2', 'k': 1}",
                "k: a whole number of at least 2 is needed, not '5'. | {'id': 'P2', 'k': '5'}",
                "k: a whole number of at least 2 is needed, not '5.5'. | {'id': 'P2', 'k': 5.5}",
                "suppression_limit: a share from 0 to less than 1 is needed, not 1.0. | {'id': 'P2', 'suppression_limit': 1}",
                "quasi_identifiers #1: 'postcode' is not known; known are: sex, age_band, index_year, organ, donor_type,"
                        + " aetiology_group. | {'id': 'P2', 'quasi_identifiers': ['postcode']}",
                "pinned #1: 'age_band' is not known; known are: sex. | {'id': 'P2', 'quasi_identifiers': ['sex'], 'pinned': ['age_band']}",
                "age_bands: the levels are at most 4 widths, from the finest to the coarsest, '*' last. | {'id': 'P2', 'age_bands': []}",
                "age_bands: the levels are at most 4 widths, from the finest to the coarsest, '*' last. | {'id': 'P2', 'age_bands': [10, 5]}",
                "age_bands: the levels are at most 4 widths, from the finest to the coarsest, '*' last. | {'id': 'P2', 'age_bands': ['*', 5]}",
                "index_years #1: a whole number of at least 1 is needed, not '0'. | {'id': 'P2', 'index_years': [0]}",
                "index_years: a list in [ ] is needed, not '1'. | {'id': 'P2', 'index_years': '1'}",
                "sensitive: something stands there twice. | {'id': 'P2', 'sensitive': ['death', 'death']}",
                "days: 'year' is not known; known are: day, week, month. | {'id': 'P2', 'days': 'year'}",
                "rounded_values: true or false is needed, not 'yes'. | {'id': 'P2', 'rounded_values': 'yes'}",
                "small_cells: a whole number of at least 5 is needed, not '4'. | {'id': 'P4', 'small_cells': 4}",
                "k: this field means nothing under the policy P0; take it out, or choose another policy. | {'id': 'P0', 'k': 5}",
                "age_bands: this field means nothing under the policy P1; take it out, or choose another policy. | {'id': 'P1', 'age_bands': [5]}",
                "quasi_identifiers: 'index_year' means nothing under the policy P1. | {'id': 'P1', 'quasi_identifiers': ['index_year']}",
            })
    void whatIsWrongIsToldWithItsFieldAndWhatIsAllowed(String told, String text) {
        assertEquals(REFUSED + told.replace('\'', '"'), told(text, Problem.POLICY_UNFIT));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertEquals(REFUSED + """
                date_shift: this field is not known here; known are: age_bands, days, id, index_years, k, keep_weekday, l,\
                 most_visits, pinned, quasi_identifiers, rounded_values, sensitive, small_cells, suppression_limit.
                k_: this field is not known here; known are: k, l.
                keep_weekday: this field means nothing under the policy P2; take it out, or choose another policy.
                quasi_identifiers #2: "age" is not known; known are: sex, age_band, index_year, organ, donor_type,\
                 aetiology_group.
                most_visits: a whole number of at least 1 is needed, not "0".""", told("""
                {'id': 'P2', 'date_shift': true, 'k_': 3, 'keep_weekday': true, 'quasi_identifiers': ['sex', 'age'],
                 'most_visits': 0}""", Problem.POLICY_UNFIT));
    }

    @Test
    void theIdAloneIsAGoodFileForEachPolicyAndWhatIsWrittenIsReadAgain() {
        for (Policy policy : Policy.ALL) {
            assertEquals(policy, PolicyFile.parse("{\"id\": \"" + policy.id() + "\"}"));
            assertEquals(policy, PolicyFile.parse(PolicyFile.json(policy).toString()));
        }
        Policy strict = PolicyFile.parse("""
                {"id": "P1", "k": 5, "keep_weekday": true, "l": 3, "sensitive": ["death"], "days": "week",
                 "rounded_values": true, "most_visits": 12}
                """);
        assertEquals(new Coarsening(7, true, 12), strict.coarsening());
        assertEquals(strict, PolicyFile.parse(PolicyFile.json(strict).toString()));
        Policy diverse = PolicyFile.parse("{\"id\": \"P3\", \"l\": 2}");
        assertEquals(Sensitive.USUAL, diverse.sensitive());
        assertEquals(
                2,
                PolicyFile.parse("{\"id\": \"P2\", \"sensitive\": [\"hepatitis\"]}")
                        .l());
    }

    @Test
    void thatNothingIsSensitiveIsKept() {
        Policy none = PolicyFile.parse("{\"id\": \"P2\", \"sensitive\": []}");
        assertEquals(List.of(), none.sensitive());
        assertEquals(none, PolicyFile.parse(PolicyFile.json(none).toString()));
        for (Policy policy : Policy.ALL)
            assertEquals(policy, PolicyFile.parse(PolicyFile.json(policy).toString()));
    }

    @Test
    void theBuiltInDefaultIsWrittenWhole() {
        assertEquals("""
                {"id":"P2","k":5,"quasi_identifiers":["sex","age_band","index_year"],"age_bands":[5,10,20,"*"],\
                "index_years":[1,2,5,"*"],"suppression_limit":0.05,"pinned":[],"l":2,\
                "sensitive":["hepatitis","malignancy","death"]}""", PolicyFile.json(Policy.P2).toString());
    }

    @Test
    void tellsWhatEachPolicyLetsBeKnown() {
        record Telling(
                DateTelling dates, boolean exactAge, boolean ageBearing, boolean rows, boolean identity, int cell) {}
        Map<String, Telling> told = new TreeMap<>();
        for (Policy each : Policy.ALL) {
            told.put(
                    each.id(),
                    new Telling(
                            each.dates(),
                            each.exactAge(),
                            each.tellsAgeBearing(),
                            each.tellsRows(),
                            each.tellsIdentity(),
                            each.smallCells().threshold()));
        }
        assertEquals(
                Map.of(
                        "P0", new Telling(DateTelling.REAL, true, true, true, true, 1),
                        "P1", new Telling(DateTelling.SHIFTED, true, true, true, false, 1),
                        "P2", new Telling(DateTelling.NONE, false, false, true, false, 1),
                        "P3", new Telling(DateTelling.NONE, false, false, true, false, 1),
                        "P4", new Telling(DateTelling.NONE, false, false, false, false, 11)),
                told);
    }

    @Test
    void aFileThatIsNotThereIsToldAsSuch() {
        ProblemException missing =
                assertThrows(ProblemException.class, () -> PolicyFile.read(Path.of("no such policy.json")));
        assertEquals(Problem.FILE_MISSING, missing.problem());
    }

    private static String told(String text, Problem problem) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> PolicyFile.parse(text.replace('\'', '"')));
        assertEquals(problem, refused.problem());
        return new Messages(Language.ENGLISH).problem(refused);
    }
}
