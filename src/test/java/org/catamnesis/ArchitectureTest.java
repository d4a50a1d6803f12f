package org.catamnesis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.function.Function;
import org.catamnesis.clinic.ClinicDatabase;
import org.jooq.DSLContext;

/** The rules of the house; each failure names the class and the rule's reason says what to do instead. */
@AnalyzeClasses(packages = "org.catamnesis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the uppermost room to the lowest: each uses only those after it. */
    private static final List<String> ROOMS = List.of(
            "app",
            "ui",
            "print",
            "cohort",
            "exchange",
            "followup",
            "report",
            "medication",
            "lab",
            "patient",
            "plot",
            "access",
            "clinic",
            "language");

    @ArchTest
    static final ArchRule roomsUseOnlyThoseBelow = layers();

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.catamnesis.(*)..")
            .should()
            .beFreeOfCycles()
            .because("rooms form an order; move the shared part into the lower one");

    @ArchTest
    static final ArchRule toolkitOnlyOnScreens = noClasses()
            .that()
            .resideOutsideOfPackage("org.catamnesis.ui..")
            .and()
            .doNotHaveFullyQualifiedName("org.catamnesis.app.Launcher")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..")
            .because("rooms below the screens run without a display; move it into ui");

    @ArchTest
    static final ArchRule sqlOnlyInStores = noClasses()
            .that()
            .resideOutsideOfPackage("org.catamnesis.clinic..")
            .and()
            .haveNameNotMatching(".*Store(\\$.*)?")
            .should()
            // The transaction may be handed on to a store, and nothing more.
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("org.jooq..", "java.sql..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.type(DSLContext.class))))
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(
                    HasOwner.Predicates.With.owner(JavaClass.Predicates.type(DSLContext.class))))
            .because("a class that speaks SQL is called …Store");

    @ArchTest
    static final ArchRule changesAreAudited = noClasses()
            .that()
            .resideOutsideOfPackages("org.catamnesis.clinic..", "org.catamnesis.access..")
            .should()
            .callMethod(ClinicDatabase.class, "write", Function.class)
            .because("a change asks for its operation and leaves an audit entry; use Session.change");

    @ArchTest
    static final ArchRule pdfOnlyWherePagesAre = noClasses()
            .that()
            .resideOutsideOfPackages("org.catamnesis.report.page..", "org.catamnesis.print..", "org.catamnesis.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("documents from outside are opened in report.page, in a process of their own");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("org.catamnesis.ui.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(inUi("shell"), JavaClass.Predicates.resideInAPackage("org.catamnesis.ui.."))
            .ignoreDependency(JavaClass.Predicates.resideInAPackage("org.catamnesis.ui.."), inUi("common"))
            .because("screens meet in ui.shell; ask the Navigator for the other one");

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.LocalTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes from an injected Clock");

    @ArchTest
    static final ArchRule oneDoorToTheScreensThread = noClasses()
            .that()
            .resideOutsideOfPackage("org.catamnesis.ui.common..")
            .should()
            .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("background work goes through ui.common.Tasks");

    @ArchTest
    static final ArchRule noThreadsOfOurOwn = noClasses()
            .should()
            .callConstructor(Thread.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class, String.class)
            .because("background work goes through ui.common.Tasks or an executor that is closed");

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that()
            .resideOutsideOfPackage("org.catamnesis.app.command..")
            .and()
            // The reader's child keeps its pipe clean of what libraries print.
            .doNotHaveSimpleName("ReaderChild")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what people read comes from a command or a screen");

    @ArchTest
    static final ArchRule namesFromTheField = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Manager|Helper)")
            .because("a name says what a class does in the clinic");

    @ArchTest
    static final ArchRule storesAreClassesNotInterfaces = classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .should()
            .notBeInterfaces()
            .because("there is one implementation of each");

    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("demo")
                .definedBy("org.catamnesis.demo..")
                .layer("main")
                .definedBy("org.catamnesis");
        for (String room : ROOMS) layers = layers.layer(room).definedBy("org.catamnesis." + room + "..");
        for (int i = 0; i < ROOMS.size(); i++) {
            String room = ROOMS.get(i);
            List<String> above = new java.util.ArrayList<>(ROOMS.subList(0, i));
            if (!room.equals("ui") && !room.equals("app")) above.add("demo");
            if (room.equals("app")) above.add("main");
            layers = layers.whereLayer(room).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
        }
        return layers.whereLayer("demo").mayOnlyBeAccessedByLayers("app");
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> inUi(String room) {
        return JavaClass.Predicates.resideInAPackage("org.catamnesis.ui." + room + "..");
    }
}
