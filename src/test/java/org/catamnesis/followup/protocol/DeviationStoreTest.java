package org.catamnesis.followup.protocol;

import static org.catamnesis.clinic.schema.Tables.SCHEDULE_DEVIATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
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
class DeviationStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final Rhythm WEEKLY = new EveryDays(7);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private DeviationStore store;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        store = new DeviationStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void itSaysWhichSeriesHowOftenUntilWhenAndWhy() {
        Deviation made = store.append(weekly("core-lab", "排斥治疗后"), null);
        assertEquals(
                new Deviation(
                        made.id(),
                        patient,
                        "core-lab",
                        WEEKLY,
                        TODAY,
                        TODAY.plusDays(30),
                        "排斥治疗后",
                        LocalDateTime.now(TestClinic.CLOCK),
                        "Dr. Test"),
                made);
        assertEquals(List.of(made), store.ofPatient(patient));
        assertEquals(
                List.of(false, true, true, false),
                List.of(-1, 0, 30, 31).stream()
                        .map(days -> made.holds(TODAY.plusDays(days)))
                        .toList());
    }

    @Test
    void notAtAllAndForEverHaveNoRhythmAndNoEnd() {
        Deviation never = store.append(Deviation.of(patient, "colonoscopy", null, TODAY, null, "结肠已切除"), null);
        assertEquals(List.of(never), store.ofPatient(patient));
        assertEquals(null, never.rhythm());
        assertEquals(true, never.holds(TODAY.plusYears(90)));
    }

    @Test
    void theWholeClinicIsReadWithoutReasons() {
        Deviation made = store.append(weekly("core-lab", "x"), null);
        Deviation bare =
                new Deviation(made.id(), patient, "core-lab", WEEKLY, TODAY, TODAY.plusDays(30), null, made.at(), null);
        assertEquals(Map.of(patient, List.of(bare)), store.ofClinic());
    }

    @Test
    void aReasonAndAnEndAfterTheStartAreNeeded() {
        assertEquals(Problem.REASON_MISSING, refused(weekly("core-lab", null)));
        assertEquals(
                Problem.ENDS_BEFORE_START,
                refused(Deviation.of(patient, "core-lab", WEEKLY, TODAY, TODAY.minusDays(1), "x")));
        assertEquals(List.of(), store.ofPatient(patient));
    }

    @Test
    void itIsTakenBackAndPutBackAndTwoDoNotChangeTheSameOne() {
        Deviation made = store.append(weekly("core-lab", "x"), null);
        long gone = store.takeBack(made);
        assertEquals(List.of(), store.ofPatient(patient));
        Deviation again = store.append(made, gone);
        assertEquals(List.of(again), store.ofPatient(patient));
        ProblemException refused = assertThrows(ProblemException.class, () -> store.takeBack(made));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
    }

    @Test
    void aRhythmOfANewerWorkstationLeavesTheProtocolsOwn() {
        Deviation made = store.append(weekly("core-lab", "x"), null);
        clinic.session().database().write(sql -> {
            engine.letEdit(sql, SCHEDULE_DEVIATION.getName());
            return sql.update(SCHEDULE_DEVIATION)
                    .set(SCHEDULE_DEVIATION.RHYTHM, "moonPhases 2")
                    .where(SCHEDULE_DEVIATION.ID.eq(made.id()))
                    .execute();
        });
        assertEquals(List.of(), store.ofPatient(patient));
        assertEquals(Map.of(patient, List.of()), store.ofClinic());
    }

    @Test
    void nobodyIsForgottenByATypingErrorAndOnlyADoctorLeavesSomethingOutForEver() {
        assertEquals(Problem.RHYTHM_TOO_RARE, refused(every(new EveryDays(732))));
        assertEquals(Problem.RHYTHM_TOO_RARE, refused(every(new Rhythm.EveryMonths(25))));
        store.append(every(new EveryDays(731)), null);
        DeviationStore nurse = new DeviationStore(clinic.session(Role.NURSE));
        Deviation never = Deviation.of(patient, "colonoscopy", null, TODAY, null, "x");
        assertEquals(
                Problem.REST_TOO_LONG,
                assertThrows(ProblemException.class, () -> nurse.append(never, null))
                        .problem());
        nurse.append(Deviation.of(patient, "colonoscopy", null, TODAY, TODAY.plusMonths(24), "x"), null);
        Deviation agreed = store.append(never, null);
        Deviation ended = nurse.append(Deviation.of(patient, "colonoscopy", null, TODAY, TODAY, "y"), agreed.id());
        assertEquals(null, nurse.append(agreed, ended.id()).untilDay());
    }

    private Deviation every(Rhythm rhythm) {
        return Deviation.of(patient, "core-lab", rhythm, TODAY, null, "x");
    }

    private Deviation weekly(String series, String reason) {
        return Deviation.of(patient, series, WEEKLY, TODAY, TODAY.plusDays(30), reason);
    }

    private Problem refused(Deviation deviation) {
        return assertThrows(ProblemException.class, () -> store.append(deviation, null))
                .problem();
    }
}
