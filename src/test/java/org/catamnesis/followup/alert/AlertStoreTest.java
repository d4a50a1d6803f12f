package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.ClinicDoor;
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
class AlertStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final LocalDateTime NOW = LocalDateTime.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private AlertStore store;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        store = new AlertStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void theGravestComesFirstAndWhatIsOverIsLeftOut() {
        RaisedAlert creatinine = raised("CR30", Severity.REVIEW, TODAY);
        RaisedAlert potassium = raised("LYT", Severity.URGENT, TODAY.minusDays(2));
        RaisedAlert level = raised("TRO", Severity.REVIEW, TODAY.minusDays(1));
        append(creatinine);
        append(potassium);
        append(level);
        assertEquals(List.of(written(potassium), written(creatinine), written(level)), shown());
        RaisedAlert kept = store.ofPatient(patient).getLast();
        append(kept.cleared());
        assertEquals(List.of(written(potassium), written(creatinine)), shown());
        assertEquals(3, store.all(patient).size());
    }

    @Test
    void anAnswerNeedsAReasonWhichIsSealedAndIsKeptWithTheAlert() {
        append(raised("CR30", Severity.REVIEW, TODAY));
        RaisedAlert alert = store.ofPatient(patient).getFirst();
        assertEquals(
                Problem.REASON_MISSING,
                assertThrows(ProblemException.class, () -> store.acknowledge(alert, " "))
                        .problem());
        store.acknowledge(alert, "vomiting, repeated");
        RaisedAlert answered = store.ofPatient(patient).getFirst();
        assertEquals(written(alert).answered(AlertState.ACKNOWLEDGED, null, "vomiting, repeated"), written(answered));
        assertFalse(answered.waiting(TODAY));
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> store.dismiss(alert, "read too late"))
                        .problem());
        store.reopen(answered);
        assertTrue(store.ofPatient(patient).getFirst().waiting(TODAY));
    }

    @Test
    void aSnoozedAlertComesBackOnItsDayAndTheListOfTheClinicFollows() {
        append(raised("CR30", Severity.REVIEW, TODAY));
        append(raised("LYT", Severity.URGENT, TODAY));
        store.snooze(store.ofPatient(patient).getFirst(), TODAY.plusDays(2), "is called back");
        assertEquals(Map.of(patient, new AlertCount(Map.of(Severity.REVIEW, 1))), store.open(TODAY.plusDays(1)));
        assertEquals(
                Map.of(patient, new AlertCount(Map.of(Severity.REVIEW, 1, Severity.URGENT, 1))),
                store.open(TODAY.plusDays(2)));
    }

    @Test
    void howOftenARuleWasDismissedIsCountedByOccasion() {
        append(raised("CR30", Severity.REVIEW, TODAY.minusDays(50)));
        append(raised("CR30", Severity.REVIEW, TODAY));
        append(raised("LYT", Severity.URGENT, TODAY));
        RaisedAlert first = store.all(patient).stream()
                .filter(alert -> alert.since().equals(TODAY.minusDays(50)))
                .findFirst()
                .orElseThrow();
        store.dismiss(first, "muscle mass");
        append(first(AlertState.DISMISSED).cleared());
        assertEquals(List.of(new FalseShare("CR30", 2, 1), new FalseShare("LYT", 1, 0)), store.shares());
    }

    @Test
    void oneOccasionIsRaisedOnceWhoeverFindsIt() {
        append(raised("CR30", Severity.REVIEW, TODAY));
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> append(raised("CR30", Severity.TODAY, TODAY)))
                        .problem());
    }

    @Test
    void aNurseSeesThemAndMayNotAnswer() {
        append(raised("CR30", Severity.REVIEW, TODAY));
        ClinicDoor.addUser(
                clinic.session(), new NewAccount("nurse", "Nurse Test", EnumSet.of(Role.NURSE)), TestClinic.PASSWORD);
        AlertStore hers =
                new AlertStore(TestClinic.door().signIn(clinic.session().database(), "nurse", TestClinic.PASSWORD));
        RaisedAlert alert = hers.ofPatient(patient).getFirst();
        assertEquals(
                Problem.NOT_ALLOWED,
                assertThrows(ProblemException.class, () -> hers.acknowledge(alert, "seen"))
                        .problem());
    }

    private RaisedAlert first(AlertState state) {
        return store.all(patient).stream()
                .filter(alert -> alert.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private List<RaisedAlert> shown() {
        return store.ofPatient(patient).stream().map(AlertStoreTest::written).toList();
    }

    private void append(RaisedAlert alert) {
        clinic.session()
                .run(
                        Operation.VIEW_PATIENTS,
                        AuditEvent.of(Action.ALERTS_EVALUATED).patient(patient),
                        sql -> new AlertRowStore(clinic.session()).append(sql, alert));
    }

    private static RaisedAlert written(RaisedAlert alert) {
        return new RaisedAlert(
                0,
                alert.patientId(),
                alert.rule(),
                alert.version(),
                alert.episode(),
                alert.severity(),
                alert.state(),
                alert.since(),
                alert.inputs(),
                alert.facts(),
                alert.until(),
                alert.reason(),
                NOW,
                0);
    }

    private RaisedAlert raised(String rule, Severity severity, LocalDate since) {
        return new RaisedAlert(
                0,
                patient,
                rule,
                "1",
                rule + "@" + since,
                severity,
                AlertState.RAISED,
                since,
                List.of(12L, 34L),
                AlertFacts.of("creatinine", "131 μmol/L", "100 μmol/L", "1.31"),
                null,
                null,
                NOW,
                0);
    }
}
