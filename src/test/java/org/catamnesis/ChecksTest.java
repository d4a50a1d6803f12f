package org.catamnesis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.ClinicRestore;
import org.catamnesis.access.Entrance;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicDatabase;
import org.jooq.DSLContext;

/** Whoever asks a service for something is asked first whether they may. */
@AnalyzeClasses(packages = "org.catamnesis", importOptions = DoNotIncludeTests.class)
class ChecksTest {
    /** Those that let people in, and so have nobody yet to ask; and the session itself. */
    private static final List<Class<?>> DOORS =
            List.of(ClinicDoor.class, ClinicRestore.class, Entrance.class, Session.class);

    private static final Set<String> CHECKS = Set.of("require", "change", "run", "note");
    private static final Set<String> TOUCHES = Set.of("read", "write", "snapshot");

    @ArchTest
    static final ArchRule servicesAskFirst = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areServices())
            .and(describe("have no DSLContext", method -> !takesSql(method)))
            .should(askBeforeTheyTouchTheClinic())
            .because("a service is the only place where a role is kept: begin with session.require(Operation.X),"
                    + " or do all of it within session.change(Operation.X, …)");

    private static DescribedPredicate<JavaClass> areServices() {
        return describe("are services", type -> {
            boolean store = type.getSimpleName().endsWith("Store")
                    && !type.getPackageName().startsWith("org.catamnesis.clinic")
                    && !type.getPackageName().startsWith("org.catamnesis.demo");
            boolean access = type.getPackageName().equals("org.catamnesis.access")
                    && type.getModifiers().contains(JavaModifier.PUBLIC);
            return type.isTopLevelClass()
                    && (store || access)
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && DOORS.stream().noneMatch(type::isEquivalentTo);
        });
    }

    private static ArchCondition<JavaMethod> askBeforeTheyTouchTheClinic() {
        return new ArchCondition<>("ask before they touch the clinic") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = first(method, 0) != Step.TOUCHES;
                events.add(new SimpleConditionEvent(
                        method, asks, method.getFullName() + " reads or writes before it asks"));
            }
        };
    }

    private enum Step {
        ASKS,
        TOUCHES,
        NEITHER
    }

    /** What of the two comes first in the order of the lines. */
    private static Step first(JavaCodeUnit unit, int depth) {
        List<JavaMethodCall> calls = unit.getMethodCallsFromSelf().stream()
                .sorted(Comparator.comparingInt(JavaMethodCall::getLineNumber)
                        .thenComparing(call -> step(call, unit, depth)))
                .toList();
        for (JavaMethodCall call : calls) {
            Step step = step(call, unit, depth);
            if (step != Step.NEITHER) return step;
        }
        return Step.NEITHER;
    }

    private static Step step(JavaMethodCall call, JavaCodeUnit from, int depth) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        if (owner.isEquivalentTo(Session.class) && CHECKS.contains(name)) return Step.ASKS;
        if (owner.isEquivalentTo(ClinicDatabase.class) && TOUCHES.contains(name)) return Step.TOUCHES;
        if (depth > 5 || !owner.equals(from.getOwner())) return Step.NEITHER;
        return call.getTarget()
                .resolveMember()
                .filter(method -> !takesSql(method))
                .map(method -> first(method, depth + 1))
                .orElse(Step.NEITHER);
    }

    private static boolean takesSql(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(DSLContext.class));
    }
}
