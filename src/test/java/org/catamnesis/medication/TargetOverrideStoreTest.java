package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class TargetOverrideStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private TargetOverrideStore targets;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        targets = new TargetOverrideStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("张三", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void keepsEverythingByFirstDayWithWhoAndWhen() {
        TargetOverride later = targets.append(target(20, null, "second rejection"), null);
        TargetOverride earlier = targets.append(target(0, 9, null), null);
        assertEquals(List.of(earlier, later), targets.ofPatient(patient));
        assertEquals("second rejection", later.reason());
        assertEquals(
                clinic.session().account().displayName(),
                targets.prescribed(patient).get(later.id()).by());
    }

    @Test
    void oneIsEndedTakenBackAndPutBack() {
        TargetOverride first = targets.append(target(0, null, "why"), null);
        TargetOverride ended = targets.append(target(0, 9, "why"), first.id());
        assertEquals(List.of(ended), targets.ofPatient(patient));
        long gone = targets.takeBack(ended);
        assertEquals(List.of(), targets.ofPatient(patient));
        TargetOverride back = targets.append(ended, gone);
        assertEquals(List.of(back), targets.ofPatient(patient));
        var refused = assertThrows(ProblemException.class, () -> targets.append(target(0, 5, null), first.id()));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
    }

    @Test
    void whoSetItStaysWhoeverEndsIt() {
        TargetOverride first = targets.append(target(0, null, "why"), null);
        TargetOverride ended =
                new TargetOverrideStore(clinic.session(Role.DOCTOR)).append(target(0, 9, "why"), first.id());
        assertEquals("Dr. Test", targets.prescribed(patient).get(ended.id()).by());
    }

    @Test
    void aNurseMayLookAndNotChange() {
        TargetOverride set = targets.append(target(0, null, "why"), null);
        var nurse = new TargetOverrideStore(clinic.session(Role.NURSE));
        assertEquals(List.of(set), nurse.ofPatient(patient));
        for (var forbidden :
                List.<Runnable>of(() -> nurse.append(target(1, null, null), null), () -> nurse.takeBack(set)))
            assertEquals(
                    Problem.NOT_ALLOWED,
                    assertThrows(ProblemException.class, forbidden::run).problem());
    }

    private TargetOverride target(int from, Integer until, String reason) {
        LocalDate last = until == null ? null : DAY.plusDays(until);
        return new TargetOverride(0, patient, "tacrolimus", 7, 9, "ng/mL", DAY.plusDays(from), last, reason);
    }
}
