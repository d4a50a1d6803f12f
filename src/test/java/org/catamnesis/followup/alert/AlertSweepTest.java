package org.catamnesis.followup.alert;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.EvaluationQueueStore;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.DrugSupplyStore;
import org.catamnesis.medication.TargetRules;
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

/** From a change of the record to its alerts, on each engine. */
@ParameterizedClass
@EnumSource(TestEngine.class)
class AlertSweepTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final AlertRules RULES = new AlertRules(AlertPack.shipped().rules().stream()
            .filter(rule -> Set.of("LYT", "SUPPLY").contains(rule.id()))
            .toList());
    private static final BooleanSupplier ALWAYS = () -> true;

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        patient = newPatient();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aResultRaisesAnAlertOnceAndTheNextOneEndsIt() {
        potassium(patient, "6.1", 1);
        assertEquals(Set.of(patient), sweep());
        assertEquals(List.of("LYT urgent raised K 6.1"), alerts(patient));
        assertEquals(Set.of(), sweep());
        assertEquals(1, entries());
        potassium(patient, "4.5", 0);
        assertEquals(Set.of(patient), sweep());
        assertEquals(List.of(), alerts(patient));
        assertEquals(List.of("LYT urgent cleared K 6.1"), all(patient));
        assertEquals(2, entries());
    }

    @Test
    void anEpisodeKeepsItsAnswerUntilItBecomesGraverAndANewOneAsksAgain() {
        potassium(patient, "5.6", 5);
        sweep();
        store().acknowledge(store().ofPatient(patient).getFirst(), "haemolysed");
        potassium(patient, "5.7", 4);
        sweep();
        assertEquals(List.of("LYT review acknowledged K 5.7"), alerts(patient));
        potassium(patient, "6.3", 3);
        sweep();
        assertEquals(List.of("LYT urgent raised K 6.3"), alerts(patient));
        potassium(patient, "4.4", 2);
        sweep();
        potassium(patient, "5.9", 1);
        sweep();
        assertEquals(List.of("LYT review raised K 5.9"), alerts(patient));
        assertEquals(2, all(patient).size());
    }

    @Test
    void anAlertThatWasOnlyClearedByAMistakeIsTheSameAgain() {
        LabResult high = potassium(patient, "6.1", 1);
        sweep();
        LabResult wrong = potassium(patient, "4.4", 0);
        sweep();
        new ResultStore(clinic.session()).takeBack(wrong);
        sweep();
        assertEquals(1, all(patient).size());
        assertEquals(List.of("LYT urgent raised K 6.1"), alerts(patient));
        assertEquals(List.of(high.id()), store().ofPatient(patient).getFirst().inputs());
    }

    @Test
    void onlyThoseAboutWhomThereIsNewsAreLookedAtAgain() {
        List<Long> others = new ArrayList<>();
        for (int i = 0; i < 5; i++) others.add(newPatient());
        sweep();
        potassium(others.get(3), "6.6", 0);
        var queue = new EvaluationQueueStore(clinic.session());
        queue.collect();
        assertEquals(List.of(others.get(3)), queue.due("state", TODAY, 100));
        sweep();
        assertEquals(List.of(), queue.due("state", TODAY, 100));
        assertEquals(6, queue.due("another state", TODAY, 100).size());
    }

    @Test
    void aLoadOfManyPatientsIsFollowedByTheRowsThatItWrote() {
        long other = newPatient();
        sweep();
        List<LabResult> loaded = List.of(result(patient, "6.1", 1), result(other, "6.2", 1));
        clinic.session()
                .run(
                        Operation.LOAD_SPREADSHEETS,
                        AuditEvent.of(Action.SPREADSHEETS_LOADED),
                        sql -> new ResultStore(clinic.session()).append(sql, loaded));
        assertEquals(Set.of(patient, other), sweep());
        assertEquals(1, entries(), "one for both");
    }

    /** What a kill between the data and the evaluation leaves behind. */
    @Test
    void whatWasNotLookedAtBeforeTheProgramEndedIsLookedAtByTheNext() {
        sweep();
        potassium(patient, "6.1", 0);
        new AlertSweep(clinic.session(), TestCourse.charts(clinic.session()), AnalyteCatalogue.standard())
                .run(RULES, Optional.of("state"), TargetRules.shipped(), () -> false);
        clinic.reopen();
        assertEquals(Set.of(patient), sweep());
        assertEquals(List.of("LYT urgent raised K 6.1"), alerts(patient));
    }

    @Test
    void rulesThatDoNotActAnyMoreLeaveNoAlertAndThoseThatChangeLookAtEverybody() {
        potassium(patient, "6.1", 1);
        sweep();
        assertEquals(
                Set.of(patient),
                new AlertSweep(clinic.session(), TestCourse.charts(clinic.session()), AnalyteCatalogue.standard())
                        .run(AlertRules.NONE, Optional.of(""), TargetRules.shipped(), ALWAYS));
        assertEquals(List.of(), alerts(patient));
        assertEquals(Set.of(patient), sweep(), "approved again as it was");
    }

    /** Of two program versions on one clinic only that one judges whose content was approved. */
    @Test
    void aProgramWithOtherContentThanWasApprovedLeavesEveryAlertAsItIs() {
        potassium(patient, "6.1", 1);
        sweep();
        potassium(patient, "4.5", 0);
        assertEquals(
                Set.of(),
                new AlertSweep(clinic.session(), TestCourse.charts(clinic.session()), AnalyteCatalogue.standard())
                        .run(AlertRules.NONE, Optional.empty(), TargetRules.shipped(), ALWAYS));
        assertEquals(List.of("LYT urgent raised K 6.1"), alerts(patient));
        assertEquals(Set.of(patient), sweep(), "still due for the other one");
    }

    @Test
    void thoseWhoWereErasedAreInNoListAndStopNobody() {
        long other = newPatient();
        potassium(patient, "6.1", 1);
        sweep();
        store().acknowledge(store().ofPatient(patient).getFirst(), "known");
        store().reopen(store().ofPatient(patient).getFirst());
        new ErasureStore(clinic.session()).ask(patient, "withdrawn");
        ClinicDoor.addUser(
                clinic.session(),
                new NewAccount("second", "Second", EnumSet.of(Role.ADMINISTRATOR)),
                TestClinic.PASSWORD);
        new ErasureStore(TestClinic.door().signIn(clinic.session().database(), "second", TestClinic.PASSWORD))
                .confirm(patient);
        potassium(other, "6.4", 1);
        assertEquals(Set.of(other), sweep());
        assertEquals(Set.of(other), store().open(TODAY).keySet());
        new AlertSweep(clinic.session(), TestCourse.charts(clinic.session()), AnalyteCatalogue.standard())
                .run(AlertRules.NONE, Optional.of(""), TargetRules.shipped(), ALWAYS);
        assertEquals(Map.of(), store().open(TODAY));
    }

    @Test
    void theDayAloneRaisesAnAlertWhenItsTimeHasCome() {
        new DosingStore(clinic.session())
                .append(new Dosing(0, patient, "tacrolimus", null, TODAY, null, 1, "mg", 2, null, null), null);
        new DrugSupplyStore(clinic.session())
                .append(new DrugSupply(0, patient, "tacrolimus", null, TODAY, null, null, 10), null);
        sweep();
        assertEquals(List.of(), alerts(patient));
        assertEquals(Set.of(), sweep(clinic.session(), "state", TODAY.plusDays(5)));
        assertEquals(Set.of(patient), sweep(clinic.session(), "state", TODAY.plusDays(6)));
        assertEquals(Severity.TODAY, store().ofPatient(patient).getFirst().severity());
    }

    @Test
    void twoWorkstationsThatSeeTheSameRaiseOne() throws Exception {
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(newPatient());
            potassium(many.getLast(), "6.5", 1);
        }
        List<Session> sessions = new ArrayList<>(List.of(clinic.session()));
        if (engine == TestEngine.POSTGRESQL) sessions.add(clinic.another());
        try (var threads = Executors.newFixedThreadPool(sessions.size())) {
            List<Callable<Set<Long>>> work = new ArrayList<>();
            sessions.forEach(session -> work.add(() -> sweep(session, "state", TODAY)));
            for (Future<Set<Long>> done : threads.invokeAll(work)) done.get();
        }
        for (long id : many) assertEquals(1, all(id).size());
        if (sessions.size() > 1) sessions.getLast().database().close();
        assertEquals(
                Map.of(Severity.URGENT, 1),
                store().open(TODAY).get(many.getFirst()).bySeverity());
    }

    /** Rows locked in opposite orders would stop one of the two. */
    @Test
    void twoWorkstationsMaySeeTheSamePatientsInOppositeOrders() throws Exception {
        List<Session> sessions = new ArrayList<>(List.of(clinic.session()));
        if (engine == TestEngine.POSTGRESQL) sessions.add(clinic.another());
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) many.add(newPatient());
        List<List<Long>> orders = List.of(many, many.reversed());
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < sessions.size(); i++) {
                var queue = new EvaluationQueueStore(sessions.get(i));
                List<Long> order = orders.get(i);
                work.add(() -> {
                    for (int round = 0; round < 20; round++) queue.seen(order, "seen", 0, Map.of());
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) done.get();
        }
        assertEquals(
                List.of(patient), new EvaluationQueueStore(clinic.session()).due("seen", TODAY, 100), "all but one");
        if (sessions.size() > 1) sessions.getLast().database().close();
    }

    private Set<Long> sweep() {
        return sweep(clinic.session(), "state", TODAY);
    }

    private static Set<Long> sweep(Session session, String state, LocalDate today) {
        return new AlertSweep(session, TestCourse.charts(session), AnalyteCatalogue.standard(), today)
                .run(RULES, Optional.of(state), TargetRules.shipped(), ALWAYS);
    }

    private AlertStore store() {
        return new AlertStore(clinic.session());
    }

    private List<String> alerts(long id) {
        return store().ofPatient(id).stream().map(AlertSweepTest::text).toList();
    }

    private List<String> all(long id) {
        return store().all(id).stream().map(AlertSweepTest::text).toList();
    }

    private static String text(RaisedAlert alert) {
        return alert.rule() + " " + alert.severity().code() + " "
                + alert.state().code() + " "
                + alert.facts().values().get(0).substring(1) + " "
                + alert.facts().values().get(1).replace(" mmol/L", "");
    }

    private int entries() {
        return clinic.session()
                .database()
                .<Integer>read(
                        sql -> sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACTION.eq(Action.ALERTS_EVALUATED.code())));
    }

    private long newPatient() {
        return new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, LocalDate.of(1980, 2, 3)), List.of())
                .id();
    }

    private LabResult potassium(long id, String value, int daysAgo) {
        return new ResultStore(clinic.session())
                .append(List.of(result(id, value, daysAgo)))
                .getFirst();
    }

    private static LabResult result(long id, String value, int daysAgo) {
        var measured = new Measurement("K", ResultValue.parse(value), "mmol/L", "mmol/L", ReferenceInterval.NONE, null);
        return new LabResult(
                0, id, "K", measured, Sampling.at(TODAY.minusDays(daysAgo).atTime(8, 0)), Provenance.MANUAL, null);
    }
}
