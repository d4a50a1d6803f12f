package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.RowMoveStore;
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
class BaselineOverrideStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDateTime NOW = LocalDateTime.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private BaselineOverrideStore store;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        store = new BaselineOverrideStore(clinic.session());
        patient = patient();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void oneIsSetTakenBackAndPutBack() {
        BaselineOverride later = store.append(baseline(95, 10), null);
        BaselineOverride first = store.append(baseline(110, 0), null);
        assertEquals(
                new BaselineOverride(
                        first.id(), patient, "CREA", 110, "umol/L", DAY, "rejection healed", "Dr. Test", NOW),
                first);
        assertEquals(List.of(first, later), store.ofPatient(patient));
        long gone = store.takeBack(first);
        assertEquals(List.of(later), store.ofPatient(patient));
        assertEquals(
                List.of(110.0, 95.0),
                List.of(store.append(first, gone), later).stream()
                        .map(BaselineOverride::value)
                        .toList());
        assertEquals(Problem.CHANGED_ELSEWHERE, problem(() -> store.takeBack(first)));
    }

    @Test
    void aReasonIsNeededAndADoctor() {
        assertEquals(
                Problem.REASON_MISSING,
                problem(() -> store.append(BaselineOverride.of(patient, "CREA", 95, "umol/L", DAY, " "), null)));
        var nurse = new BaselineOverrideStore(clinic.session(Role.NURSE));
        assertEquals(Problem.NOT_ALLOWED, problem(() -> nurse.append(baseline(95, 0), null)));
        assertEquals(List.of(), nurse.ofPatient(patient));
    }

    @Test
    void itGoesWithARecordThatIsMergedAndStillNamesWhoSetIt() {
        BaselineOverride set = store.append(baseline(95, 0), null);
        long other = patient();
        clinic.session(Role.DOCTOR)
                .run(
                        Operation.CHANGE_PATIENTS,
                        AuditEvent.of(Action.PATIENTS_MERGED),
                        sql -> new RowMoveStore(clinic.session()).moveAll(sql, patient, other));
        BaselineOverride there = store.ofPatient(other).getFirst();
        assertEquals(
                new BaselineOverride(there.id(), other, "CREA", 95, "umol/L", DAY, set.reason(), "Dr. Test", NOW),
                there);
        assertEquals(List.of(), store.ofPatient(patient));
    }

    private BaselineOverride baseline(double value, int from) {
        return BaselineOverride.of(patient, "CREA", value, "umol/L", DAY.plusDays(from), "rejection healed");
    }

    private long patient() {
        return new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable refused) {
        return assertThrows(ProblemException.class, refused).problem();
    }
}
