package org.catamnesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail is none: one is broken on purpose, and the fields that JUnit should find are counted. */
class RulesAreRunTest {
    static final class StringManager {}

    @Test
    void aBrokenRuleIsNoticed() {
        var classes = new ClassFileImporter().importClasses(StringManager.class);
        assertThrows(AssertionError.class, () -> ArchitectureTest.namesFromTheField.check(classes));
    }

    @Test
    void everyRuleIsAnnotated() {
        long rules = Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType().getSimpleName().equals("ArchRule"))
                .count();
        long annotated = Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .count();
        assertEquals(rules, annotated);
    }
}
