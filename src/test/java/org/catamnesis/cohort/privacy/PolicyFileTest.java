package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

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
                        List.of(QuasiIdentifier.AGE_BAND)),
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
    void thePoliciesToComeAreRefusedByName() {
        assertEquals(Problem.POLICY_NOT_OFFERED, refused("{\"id\": \"P1\"}"));
        ProblemException missing =
                assertThrows(ProblemException.class, () -> PolicyFile.read(Path.of("no such policy.json")));
        assertEquals(Problem.FILE_MISSING, missing.problem());
    }

    private static Problem refused(String text) {
        return assertThrows(ProblemException.class, () -> PolicyFile.parse(text))
                .problem();
    }
}
