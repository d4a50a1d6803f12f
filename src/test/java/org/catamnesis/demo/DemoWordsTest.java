package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoWordsTest {
    private static final CourseSimulation SIMULATION = new CourseSimulation(1, LocalDate.of(2026, 9, 15), 1);
    private static final int TRIED = 300;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeThatTheDemoWritesHasWords(Language language) {
        Messages messages = new Messages(language);
        Set<String> missing = new TreeSet<>();
        IntStream.range(0, TRIED).mapToObj(SIMULATION::course).forEach(course -> {
            course.dosings().forEach(dosing -> missing.add("drug." + dosing.drug()));
            course.events().forEach(event -> missing.add("event-subtype." + event.subtype()));
            course.transplants().forEach(graft -> missing.add("donor." + graft.donorType()));
        });
        missing.removeIf(messages::has);
        assertEquals(Set.of(), missing);
    }
}
