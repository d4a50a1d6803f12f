package org.catamnesis.followup.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.CareNews;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.UnsignedResult;
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
class SignOffStoreTest {
    private static final LocalDateTime NOW = LocalDateTime.now(TestClinic.CLOCK);
    private static final LocalDate NEXT_WEEK = NOW.toLocalDate().plusDays(7);
    private static final Decision RECHECK =
            new Decision(DecisionKind.RECHECK, NEXT_WEEK, List.of("TAC", "CREA"), "谷浓度偏高");
    private static final String SAY = "请于下周复查";

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private SignOffStore store;
    private CareTaskStore tasks;
    private long patient;
    private List<LabResult> results;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        store = new SignOffStore(clinic.session());
        tasks = new CareTaskStore(clinic.session());
        patient = patient();
        results = new ResultStore(clinic.session()).append(List.of(result("CREA"), result("ALT"), result(null)));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aGroupIsSignedWithWhoAndWhenAndTheOthersWaitOn() {
        Signed signed = store.sign(patient, Map.of("renal", ids(0)), Decision.NO_CHANGE, "");
        SignOff only = signed.signOffs().getFirst();
        assertEquals(
                new SignOff(only.id(), patient, only.change(), "renal", ids(0), Decision.NO_CHANGE, NOW, "Dr. Test"),
                only);
        assertEquals(List.of(only), store.ofPatient(patient));
        assertEquals(Optional.empty(), signed.task());
        assertEquals(List.of(), tasks.ofPatient(patient));
        assertEquals(List.of(results.get(1), results.get(2)), waiting(patient));
    }

    @Test
    void aDecisionUnderAllGroupsMakesOneTask() {
        Signed signed = store.sign(patient, all(), RECHECK, SAY);
        CareTask task = signed.task().orElseThrow();
        assertEquals(
                new CareTask(
                        task.id(),
                        patient,
                        signed.signOffs().getFirst().change(),
                        DecisionKind.RECHECK,
                        TaskState.OPEN,
                        NEXT_WEEK,
                        List.of("TAC", "CREA"),
                        false,
                        SAY,
                        null,
                        NOW,
                        "Dr. Test"),
                task);
        clinic.reopen();
        assertEquals(List.of(task), new CareTaskStore(clinic.session()).open());
        assertEquals(
                List.of(RECHECK, RECHECK, RECHECK),
                new SignOffStore(clinic.session())
                        .ofPatient(patient).stream().map(SignOff::decision).toList());
        assertEquals(List.of(), new SignOffStore(clinic.session()).unsigned());
    }

    @Test
    void takenBackTheResultsWaitAgainAndTheTaskIsGone() {
        Signed signed = store.sign(patient, all(), RECHECK, SAY);
        store.takeBack(signed);
        assertEquals(results, waiting(patient));
        assertEquals(List.of(), store.ofPatient(patient));
        assertEquals(List.of(), tasks.open());
        assertChangedElsewhere(() -> store.takeBack(signed));
        store.sign(patient, all(), Decision.NO_CHANGE, "");
        assertEquals(List.of(), waiting(patient));
    }

    @Test
    void onceTheNurseHasToldThePatientTheDecisionStands() {
        Signed signed = store.sign(patient, all(), RECHECK, SAY);
        tasks.done(signed.task().orElseThrow(), null);
        assertChangedElsewhere(() -> store.takeBack(signed));
        assertEquals(3, store.ofPatient(patient).size());
        assertEquals(List.of(), waiting(patient));
    }

    @Test
    void theSecondOfTwoDoctorsIsToldAndNothingIsLost() {
        SignOffStore second = engine == TestEngine.POSTGRESQL ? new SignOffStore(clinic.another()) : store;
        Signed first = store.sign(patient, Map.of("renal", ids(0)), RECHECK, SAY);
        assertChangedElsewhere(() -> second.sign(patient, all(), Decision.NO_CHANGE, ""));
        assertEquals(first.signOffs(), store.ofPatient(patient));
        assertEquals(List.of(results.get(1), results.get(2)), waiting(patient));
        assertEquals(1, tasks.open().size());
    }

    @Test
    void whatWasCorrectedMeanwhileIsNotSignedUnseen() {
        new ResultStore(clinic.session()).correct(results.getFirst().id(), result("CREA"));
        assertChangedElsewhere(() -> store.sign(patient, all(), Decision.NO_CHANGE, ""));
        assertEquals(List.of(), store.ofPatient(patient));
        assertEquals(3, waiting(patient).size());
    }

    @Test
    void anotherPatientsResultsAreNotSignedWithThese() {
        assertChangedElsewhere(() -> store.sign(patient(), all(), Decision.NO_CHANGE, ""));
        assertEquals(results, waiting(patient));
    }

    @Test
    void nothingIsNothingToSign() {
        assertChangedElsewhere(() -> store.sign(patient, Map.of(), RECHECK, SAY));
        assertEquals(List.of(), tasks.open());
    }

    @Test
    void aMovedSignatureStillNamesWhoSigned() {
        Signed signed = store.sign(patient, all(), RECHECK, SAY);
        long other = patient();
        clinic.session()
                .run(
                        Operation.CHANGE_PATIENTS,
                        AuditEvent.of(Action.PATIENTS_MERGED),
                        sql -> new RowMoveStore(clinic.session()).moveAll(sql, patient, other));
        assertEquals(List.of(), store.ofPatient(patient));
        SignOff moved = store.ofPatient(other).getLast();
        List<Long> there = List.of(
                new ResultStore(clinic.session()).ofPatient(other).getFirst().id());
        SignOff before = signed.signOffs().getFirst();
        assertEquals(
                new SignOff(moved.id(), other, moved.change(), before.group(), there, RECHECK, NOW, "Dr. Test"), moved);
        assertEquals(SAY, tasks.ofPatient(other).getFirst().words());
    }

    @Test
    void whatWasOnlyMappedSinceIsStillSignedAndWaitsAgainWhenThatIsTakenBack() {
        Signed signed = store.sign(patient, all(), RECHECK, SAY);
        LabResult unmapped = results.get(2);
        LabResult mapped = new ResultStore(clinic.session()).correct(unmapped.id(), unmapped.mapped("CYSC", "mg/L"));
        CareNews news = new CareNews(List.of(), store.ofPatient(patient), List.of(), List.of());
        assertEquals(Optional.of("Dr. Test"), news.signed(mapped).map(SignOff::by));
        store.takeBack(signed);
        assertEquals(List.of(results.get(0), results.get(1), mapped), waiting(patient));
    }

    @Test
    void whatWasCorrectedAndSignedAgainStaysSigned() {
        Signed signed = store.sign(patient, all(), RECHECK, SAY);
        ResultStore file = new ResultStore(clinic.session());
        LabResult right = file.correct(results.getFirst().id(), result("CREA", "13.2"));
        LabResult righter =
                file.correct(right.id(), file.find(right.id()).orElseThrow().mapped("CYSC", null));
        store.sign(patient, Map.of("renal", List.of(righter.id())), Decision.NO_CHANGE, "");
        LabResult other = file.correct(results.get(1).id(), result("ALT", "13.3"));
        assertEquals(List.of(other), waiting(patient));
        store.takeBack(signed);
        assertEquals(List.of(results.get(2), other), waiting(patient));
    }

    private static void assertChangedElsewhere(org.junit.jupiter.api.function.Executable work) {
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, work).problem());
    }

    private Map<String, List<Long>> all() {
        Map<String, List<Long>> all = new LinkedHashMap<>();
        all.put("renal", ids(0));
        all.put("liver", ids(1));
        all.put(ResultGroups.UNMAPPED, ids(2));
        return all;
    }

    private List<Long> ids(int index) {
        return List.of(results.get(index).id());
    }

    private List<LabResult> waiting(long whose) {
        return store.unsignedOf(whose).stream().map(UnsignedResult::result).toList();
    }

    private long patient() {
        return new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
    }

    private LabResult result(String analyte) {
        return result(analyte, "132");
    }

    private LabResult result(String analyte, String value) {
        var measured = new Measurement(
                "项目", ResultValue.parse(value), "μmol/L", "umol/L", ReferenceInterval.parse("57-97"), null);
        return new LabResult(0, patient, analyte, measured, Sampling.at(NOW.minusDays(1)), Provenance.MANUAL, null);
    }
}
