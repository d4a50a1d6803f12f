package org.catamnesis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private final Messages english = new Messages(Language.ENGLISH);
    private final Messages chinese = new Messages(Language.CHINESE);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(chinese.keys()));
    }

    @Test
    void everyProblemHasWords() {
        Arrays.stream(Problem.values())
                .forEach(problem -> assertTrue(english.has(problem.key()), () -> "add to messages: " + problem.key()));
    }
}
