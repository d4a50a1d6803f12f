package org.catamnesis.followup.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Operation;
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
class CareTaskStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private CareTaskStore tasks;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        tasks = new CareTaskStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDayLast() {
        CareTask never = add(DecisionKind.DOSE_CHANGE, null);
        CareTask late = add(DecisionKind.RECHECK, TODAY.plusDays(9));
        CareTask soon = add(DecisionKind.COME_IN, TODAY.minusDays(1));
        assertEquals(List.of(soon, late, never), tasks.open());
        assertEquals(
                List.of(true, false, false),
                tasks.ofPatient(patient).stream()
                        .map(task -> task.overdue(TODAY))
                        .toList());
    }

    @Test
    void thoseOfOneWhoWasErasedKeepNobodyFromTheOthers() {
        long other = new PatientStore(clinic.session())
                .add(Demographics.of("测试二", Sex.MALE, null), List.of())
                .id();
        add(DecisionKind.RECHECK, TODAY);
        patient = other;
        CareTask stays = add(DecisionKind.RECHECK, TODAY);
        long erased = tasks.open().stream()
                .map(CareTask::patientId)
                .filter(id -> id != other)
                .findFirst()
                .orElseThrow();
        new ErasureStore(clinic.session()).ask(erased, "withdrawn");
        ClinicDoor.addUser(
                clinic.session(),
                new NewAccount("second", "Second", EnumSet.of(Role.ADMINISTRATOR)),
                TestClinic.PASSWORD);
        new ErasureStore(TestClinic.door().signIn(clinic.session().database(), "second", TestClinic.PASSWORD))
                .confirm(erased);
        assertEquals(List.of(stays), tasks.open());
    }

    @Test
    void itIsDoneOnceThePatientHasRepeatedIt() {
        CareTask open = add(DecisionKind.RECHECK, TODAY);
        CareTask done = tasks.done(open, "家属接听");
        assertEquals(
                new CareTask(
                        done.id(),
                        patient,
                        done.change(),
                        DecisionKind.RECHECK,
                        TaskState.DONE,
                        TODAY,
                        List.of("TAC"),
                        true,
                        "请复查",
                        "家属接听",
                        open.at(),
                        "Dr. Test"),
                done);
        assertEquals(List.of(), tasks.open());
        assertEquals(List.of(done), tasks.ofPatient(patient));
    }

    @Test
    void itIsDroppedOnlyForAReasonAndMayBeOpenedAgain() {
        CareTask open = add(DecisionKind.REFERRAL, TODAY);
        ProblemException refused = assertThrows(ProblemException.class, () -> tasks.drop(open, " "));
        assertEquals(Problem.REASON_MISSING, refused.problem());
        CareTask dropped = tasks.drop(open, "已在外院就诊");
        assertEquals(List.of(), tasks.open());
        assertEquals("已在外院就诊", dropped.note());
        CareTask again = tasks.reopen(dropped);
        assertEquals(List.of(again), tasks.open());
        assertEquals(TaskState.OPEN, again.state());
    }

    @Test
    void whoDecidedStaysWhoeverSeesToIt() {
        CareTask open = add(DecisionKind.RECHECK, TODAY);
        CareTaskStore nurse = new CareTaskStore(clinic.session(Role.NURSE));
        assertEquals("Dr. Test", nurse.reopen(nurse.done(open, null)).by());
        assertEquals("Dr. Test", tasks.ofPatient(patient).getFirst().by());
    }

    @Test
    void twoNursesDoNotBothFinishIt() {
        CareTask open = add(DecisionKind.RECHECK, TODAY);
        tasks.done(open, null);
        ProblemException refused = assertThrows(ProblemException.class, () -> tasks.drop(open, "too late"));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertEquals(TaskState.DONE, tasks.ofPatient(patient).getFirst().state());
    }

    private CareTask add(DecisionKind kind, LocalDate due) {
        Decision decision = new Decision(kind, due, List.of("TAC"), null);
        return clinic.session()
                .change(
                        Operation.SIGN_OFF,
                        AuditEvent.of(Action.RESULTS_SIGNED).patient(patient),
                        sql -> tasks.add(sql, CareTask.open(patient, decision, "请复查")));
    }
}
