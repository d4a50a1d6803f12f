package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
class ResultStoreTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 9, 14, 8, 21);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ResultStore results;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        results = new ResultStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("张三", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void keepsEveryPrintedDetail() {
        LabResult full = full();
        LabResult added = results.append(List.of(full)).getFirst();
        results = new ResultStore(clinic.reopen());
        assertEquals(List.of(added), results.ofPatient(patient));
        assertEquals(full, added.withId(0));
        assertEquals(Optional.of(added), results.onFile(full));
    }

    @Test
    void aCorrectionTakesTheOldOnesPlaceOnce() {
        LabResult wrong = results.append(List.of(creatinine("1320"))).getFirst();
        LabResult right = results.correct(wrong.id(), creatinine("132"));
        assertEquals(List.of(right), results.ofPatient(patient));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> results.correct(wrong.id(), creatinine("13")));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        results.takeBack(right);
        assertEquals(List.of(), results.ofPatient(patient));
    }

    @Test
    void aValueEditedInTheFileIsNoticed() {
        LabResult added = results.append(List.of(creatinine("132"))).getFirst();
        clinic.session().database().write(sql -> {
            engine.letEdit(sql, "lab_result");
            return sql.execute("update lab_result set number = 82, value_text = '82'");
        });
        assertEquals(
                "82",
                results.ofPatient(patient).getFirst().measurement().value().text());
        boolean intact = clinic.session().database().read(sql -> {
            var row = sql.selectFrom(org.catamnesis.clinic.schema.Tables.LAB_RESULT)
                    .where(org.catamnesis.clinic.schema.Tables.LAB_RESULT.ID.eq(added.id()))
                    .fetchSingle();
            return clinic.session().rows().intact(row, org.catamnesis.clinic.schema.Tables.LAB_RESULT);
        });
        assertEquals(false, intact);
    }

    @Test
    void streamsTheWholeClinicByPatientAndTime() {
        List<LabResult> many = new ArrayList<>();
        for (int i = 0; i < 2500; i++) many.add(creatinine(String.valueOf(100 + i)));
        List<LabResult> added = results.append(many);
        List<LabResult> streamed = new ArrayList<>();
        results.forEach(streamed::add);
        assertEquals(added, streamed);
    }

    /** Those in force, of every kind: with all cells and with hardly any, corrected, taken back and given to another. */
    @Test
    void tellsCohortsOfThoseInForceWhatStatisticsCount() {
        long other = new PatientStore(clinic.session())
                .add(Demographics.of("李四", Sex.FEMALE, null), List.of())
                .id();
        var words = new Measurement("乙肝表面抗原", ResultValue.parse("阴性"), null, null, ReferenceInterval.NONE, null);
        var undated = new Sampling(MORNING.toLocalDate().atStartOfDay(), false, null, null, null, null, null);
        var precise = Sampling.at(MORNING.plusSeconds(5).plusNanos(250_000_000));
        List<LabResult> added = results.append(List.of(
                full(),
                creatinine("1320"),
                creatinine("140"),
                new LabResult(0, patient, "HBSAG", words, undated, Provenance.MANUAL, null),
                new LabResult(0, patient, "CREA", creatinine(">99").measurement(), precise, Provenance.MANUAL, null),
                creatinine("150")));
        results.correct(added.get(1).id(), creatinine("132"));
        results.takeBack(added.get(2));
        LabResult wrong = added.get(5);
        results.correct(
                wrong.id(),
                new LabResult(0, other, "CREA", wrong.measurement(), wrong.sampling(), Provenance.MANUAL, null));
        for (long each : List.of(patient, other)) {
            List<LabResult> told = clinic.session().database().read(sql -> {
                try (CourseResultsStore courses = results.byPatient(sql)) {
                    return courses.of(each);
                }
            });
            assertEquals(
                    results.ofPatient(each).stream()
                            .map(ResultStoreTest::counted)
                            .toList(),
                    told);
            assertEquals(each == patient ? 4 : 1, told.size());
        }
    }

    /** Without what was printed beside it; an interval of two ends without its text. */
    private static LabResult counted(LabResult result) {
        Measurement measured = result.measurement();
        Sampling sampling = result.sampling();
        ReferenceInterval interval = measured.interval();
        boolean closed = interval.low() != null && interval.high() != null;
        return new LabResult(
                result.id(),
                result.patientId(),
                result.analyte(),
                new Measurement(
                        "",
                        measured.value(),
                        null,
                        measured.ucum(),
                        closed ? new ReferenceInterval(interval.low(), interval.high(), "") : interval,
                        measured.flag()),
                new Sampling(
                        sampling.collectedAt(),
                        sampling.timeKnown(),
                        sampling.specimen(),
                        sampling.laboratory(),
                        sampling.method(),
                        sampling.lastDoseAt(),
                        sampling.timing()),
                result.provenance(),
                null);
    }

    private LabResult full() {
        return new LabResult(
                0,
                patient,
                "TAC",
                new Measurement(
                        "他克莫司血药浓度",
                        ResultValue.parse("<0.50"),
                        "ng/mL",
                        "ng/mL",
                        ReferenceInterval.parse("5.0-10.0"),
                        "↓"),
                new Sampling(
                        MORNING, true, "blood", "Test laboratory", "CMIA", MORNING.minusHours(12), SampleTiming.TROUGH),
                Provenance.MANUAL,
                null);
    }

    private LabResult creatinine(String value) {
        Measurement measured = new Measurement(
                "肌酐", ResultValue.parse(value), "μmol/L", "umol/L", ReferenceInterval.parse("57-97"), null);
        return new LabResult(0, patient, "CREA", measured, Sampling.at(MORNING), Provenance.MANUAL, null);
    }
}
