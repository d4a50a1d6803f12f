package org.catamnesis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.catamnesis.access.TestEngine;
import org.junit.jupiter.api.Test;

class BothEnginesTest {
    @Test
    void everyTestOfAStoreRunsOnEachEngine() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("org.catamnesis");
        classes()
                .that()
                .haveSimpleNameEndingWith("StoreTest")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(TestEngine.class)
                .because("a clinic may lie in a file or on a server; see TestEngine")
                .check(tests);
    }
}
