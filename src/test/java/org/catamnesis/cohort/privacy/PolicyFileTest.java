package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

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
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"id\": \"P9\"}",
                "{\"id\": \"P2\", \"date_shift\": true}",
                "{\"id\": \"P2\", \"k\": 1}",
                "{\"id\": \"P2\", \"k\": \"5\"}",
                "{\"id\": \"P2\", \"k\": 5.5}",
                "{\"id\": \"P2\", \"suppression_limit\": 1}",
                "{\"id\": \"P2\", \"quasi_identifiers\": [\"postcode\"]}",
                "{\"id\": \"P2\", \"quasi_identifiers\": [\"sex\"], \"pinned\": [\"age_band\"]}",
                "{\"id\": \"P2\", \"age_bands\": []}",
                "{\"id\": \"P2\", \"age_bands\": [10, 5]}",
                "{\"id\": \"P2\", \"age_bands\": [\"*\", 5]}",
                "{\"id\": \"P2\", \"index_years\": [0]}",
                "{\"id\": \"P2\", \"index_years\": \"1\"}",
            })
    void refusesWhatItDoesNotKnow(String text) {
        assertEquals(Problem.POLICY_UNREADABLE, refused(text));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"P0\", \"k\": 5}",
                "{\"id\": \"P1\", \"age_bands\": [5]}",
                "{\"id\": \"P1\", \"quasi_identifiers\": [\"index_year\"]}",
                "{\"id\": \"P2\", \"keep_weekday\": true}",
                "{\"id\": \"P3\", \"small_cells\": 11}",
                "{\"id\": \"P4\", \"days\": \"week\"}",
            })
    void refusesWhatMeansNothingUnderItsId(String text) {
        assertEquals(Problem.POLICY_CONTRADICTORY, refused(text));
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

    private static Problem refused(String text) {
        return assertThrows(ProblemException.class, () -> PolicyFile.parse(text))
                .problem();
    }
}
