package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
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
class UnsignedResultStoreTest {
    private static final LocalDateTime NOW = LocalDateTime.now(TestClinic.CLOCK);
    private static final LocalDateTime LONG_AGO = NOW.minusYears(2);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ResultStore results;
    private UnsignedResultStore queue;
    private long patient;
    private long other;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        results = new ResultStore(clinic.session());
        queue = new UnsignedResultStore(clinic.session());
        patient = patient("甲");
        other = patient("乙");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whatPeopleEnterWaitsHoweverOldItIs() {
        for (Provenance provenance : Provenance.values())
            if (provenance != Provenance.CSV) results.append(List.of(creatinine("99", provenance, LONG_AGO)));
        assertEquals(waiting(results.ofPatient(patient)), queue.ofPatient(patient));
        assertEquals(Provenance.values().length - 1, queue.all().size());
    }

    @Test
    void ofASpreadsheetOnlyTheLastThirtyDaysWait() {
        LocalDateTime news = NOW.toLocalDate().minusDays(30).atStartOfDay();
        LabResult first = creatinine("99", Provenance.CSV, news);
        List<LabResult> sheet = List.of(
                creatinine("98", Provenance.CSV, news.minusMinutes(1)), first, creatinine("97", Provenance.CSV, NOW));
        clinic.session()
                .run(
                        Operation.LOAD_SPREADSHEETS,
                        AuditEvent.of(Action.SPREADSHEETS_LOADED),
                        sql -> results.prepare(sql, sheet).run());
        results.append(sheet);
        assertEquals(List.of("99", "99", "97", "97"), values());
    }

    /** Who weighed the patient has seen it. */
    @Test
    void whatWasMeasuredAtTheClinicNeedsNoSignature() {
        LabResult weight = results.append(List.of(body(Provenance.MANUAL))).getFirst();
        results.correct(weight.id(), body(Provenance.MANUAL));
        assertEquals(List.of(), queue.all());
        results.append(List.of(body(Provenance.PATIENT)));
        assertEquals(1, queue.all().size(), "what a patient reports is news");
    }

    private LabResult body(Provenance provenance) {
        var measured = new Measurement("体重", ResultValue.parse("64.5"), "kg", "kg", ReferenceInterval.NONE, null);
        var sampling = new Sampling(NOW, true, Specimen.BODY.code(), "clinic", null, null, null);
        return new LabResult(0, patient, "WT", measured, sampling, provenance, null);
    }

    @Test
    void aCorrectedResultWaitsAgainAndTheOldOneNoMore() {
        LabResult wrong = results.append(List.of(creatinine("990", Provenance.MANUAL, NOW)))
                .getFirst();
        sign(wrong);
        assertEquals(List.of(), queue.ofPatient(patient));
        LabResult right = results.correct(wrong.id(), creatinine("99", Provenance.MANUAL, NOW));
        assertEquals(waiting(List.of(right)), queue.ofPatient(patient));
        results.correct(right.id(), creatinine("98", Provenance.MANUAL, NOW));
        assertEquals(List.of("98"), values());
    }

    @Test
    void aNameThatIsMappedLaterKeepsItsPlace() {
        LabResult signed = results.append(List.of(creatinine("99", Provenance.MANUAL, NOW)))
                .getFirst();
        LabResult waiting = results.append(List.of(creatinine("98", Provenance.MANUAL, NOW)))
                .getFirst();
        sign(signed);
        results.correct(signed.id(), signed.mapped("CYSC", "mg/L"));
        LabResult mapped = results.correct(waiting.id(), waiting.mapped("CYSC", "mg/L"));
        assertEquals(waiting(List.of(mapped)), queue.ofPatient(patient));
    }

    @Test
    void whatIsTakenBackLeaves() {
        LabResult wrong = results.append(List.of(creatinine("99", Provenance.MANUAL, NOW)))
                .getFirst();
        results.takeBack(wrong);
        assertEquals(List.of(), queue.all());
        assertEquals(0, (int) clinic.session()
                .database()
                .read(sql -> sql.fetchCount(org.catamnesis.clinic.schema.Tables.UNSIGNED_RESULT)));
    }

    @Test
    void whatIsMovedWaitsForTheOtherPatientSinceItCame() {
        LabResult moved = results.append(List.of(creatinine("99", Provenance.MANUAL, NOW)))
                .getFirst();
        LabResult signed = results.append(List.of(creatinine("98", Provenance.MANUAL, NOW)))
                .getFirst();
        sign(signed);
        clinic.session()
                .run(
                        Operation.CHANGE_PATIENTS,
                        AuditEvent.of(Action.RESULTS_MOVED),
                        sql -> new RowMoveStore(clinic.session()).moveAll(sql, patient, other));
        assertEquals(List.of(), queue.ofPatient(patient));
        LabResult there = results.ofPatient(other).stream()
                .filter(result -> result.measurement().equals(moved.measurement()))
                .findFirst()
                .orElseThrow();
        assertEquals(waiting(List.of(there)), queue.ofPatient(other));
    }

    @Test
    void whatIsPutBackIsThereOnceAndOnlyInForce() {
        List<LabResult> both = results.append(
                List.of(creatinine("99", Provenance.MANUAL, NOW), creatinine("98", Provenance.MANUAL, NOW)));
        both.forEach(this::sign);
        results.takeBack(both.getLast());
        List<Long> ids = both.stream().map(LabResult::id).toList();
        for (int i = 0; i < 2; i++)
            clinic.session()
                    .run(Operation.SIGN_OFF, AuditEvent.of(Action.RESULTS_SIGNED), sql -> queue.putBack(sql, ids));
        assertEquals(waiting(List.of(both.getFirst())), queue.all());
    }

    private void sign(LabResult result) {
        clinic.session()
                .run(
                        Operation.SIGN_OFF,
                        AuditEvent.of(Action.RESULTS_SIGNED),
                        sql -> queue.leave(sql, patient, List.of(result.id())));
    }

    private List<String> values() {
        return queue.ofPatient(patient).stream()
                .map(one -> one.result().measurement().value().text())
                .toList();
    }

    private static List<UnsignedResult> waiting(List<LabResult> all) {
        List<UnsignedResult> waiting = new ArrayList<>();
        for (LabResult result : all) waiting.add(new UnsignedResult(result, NOW));
        return waiting;
    }

    private long patient(String name) {
        return new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.FEMALE, null), List.of())
                .id();
    }

    private LabResult creatinine(String value, Provenance provenance, LocalDateTime at) {
        var measured = new Measurement(
                "肌酐", ResultValue.parse(value), "μmol/L", "umol/L", ReferenceInterval.parse("57-97"), null);
        return new LabResult(0, patient, "CREA", measured, Sampling.at(at), provenance, null);
    }
}
