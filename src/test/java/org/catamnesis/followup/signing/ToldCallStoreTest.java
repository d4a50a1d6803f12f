package org.catamnesis.followup.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactAttemptStore;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
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
class ToldCallStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private CareTaskStore tasks;
    private ToldCallStore calls;
    private ContactAttemptStore attempts;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        tasks = new CareTaskStore(clinic.session());
        calls = new ToldCallStore(clinic.session(Role.NURSE));
        attempts = new ContactAttemptStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aCallAndWhatWasToldAreOneChangeAndAreTakenBackTogether() {
        CareTask recheck = add(DecisionKind.RECHECK, TODAY);
        CareTask dose = add(DecisionKind.DOSE_CHANGE, null);
        ToldCall told = calls.record(call(), List.of(recheck, dose));
        assertEquals(List.of(told.contact().attempt()), attempts.ofPatient(patient));
        assertEquals(
                List.of(
                        told.contact().attempt().change(),
                        told.contact().attempt().change()),
                told.done().stream().map(CareTask::change).toList());
        assertEquals(List.of(), tasks.open());
        calls.takeBack(told);
        assertEquals(List.of(), attempts.ofPatient(patient));
        assertEquals(2, tasks.open().size());
    }

    @Test
    void aTaskThatWasChangedElsewhereDoesNotCostTheCallNorRecordItTwice() {
        CareTask gone = add(DecisionKind.RECHECK, TODAY);
        CareTask stays = add(DecisionKind.DOSE_CHANGE, null);
        tasks.drop(gone, "not needed");
        ToldCall told = calls.record(call(), List.of(stays, gone));
        assertEquals(true, told.changed());
        assertEquals(List.of(told.contact().attempt()), attempts.ofPatient(patient));
        assertEquals(
                List.of(DecisionKind.DOSE_CHANGE),
                told.done().stream().map(CareTask::kind).toList());
    }

    @Test
    void severalAreToldOrNone() {
        CareTask gone = add(DecisionKind.RECHECK, TODAY);
        CareTask stays = add(DecisionKind.DOSE_CHANGE, null);
        List<CareTask> open = tasks.reopenAll(tasks.doneAll(List.of(gone, stays)));
        tasks.drop(open.getFirst(), "not needed");
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> tasks.doneAll(open.reversed()))
                        .problem());
        assertEquals(List.of(open.getLast()), tasks.open());
    }

    private ContactAttempt call() {
        return ContactAttempt.out(
                patient, TODAY.atStartOfDay(), ContactChannel.CALL, List.of(), ContactOutcome.REACHED);
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
