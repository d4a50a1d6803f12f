package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.catamnesis.patient.Pinyin;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;

class DemoNamesTest {
    private static final List<String> NAMES = IntStream.range(0, 4000)
            .mapToObj(number -> DemoNames.draw(new Dice(7, number), number % 2 == 0 ? Sex.MALE : Sex.FEMALE))
            .toList();

    @Test
    void thereAreCompoundRareLongAndLatinNames() {
        assertTrue(NAMES.stream().anyMatch(name -> name.startsWith("欧阳")));
        assertTrue(NAMES.stream().anyMatch(name -> name.endsWith("骉")));
        assertTrue(NAMES.stream().anyMatch(name -> name.contains("·") && name.length() >= 18));
        assertTrue(NAMES.stream().anyMatch(name -> name.contains("Ø")));
        assertTrue(NAMES.stream().allMatch(name -> name.length() >= 2 && name.length() <= 40));
        assertTrue(new HashSet<>(NAMES).size() > NAMES.size() / 2);
    }

    @Test
    void everyNameCanBeTypedInLatinLetters() {
        Set<String> unreadable = new HashSet<>();
        for (String name : NAMES) if (!Pinyin.of(name).matches("[a-z0-9]+( [a-z0-9]+)*")) unreadable.add(name);
        assertEquals(Set.of(), unreadable);
    }

    @Test
    void numbersAndAddressesBelongToNobody() {
        DemoPerson person = new CourseSimulation(1, java.time.LocalDate.of(2026, 9, 15), 1)
                .course(122)
                .person();
        assertEquals("S000123", person.mrn());
        assertTrue(person.demographics().phone().matches("1990000\\d{4}"));
        assertTrue(person.demographics().address().startsWith("演示省样例市"));
    }
}
