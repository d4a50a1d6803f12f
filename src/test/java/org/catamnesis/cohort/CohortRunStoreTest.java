package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.ConsentDecision;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.ResearchConsent;
import org.catamnesis.patient.ResearchConsentStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CohortRunStoreTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final CohortDefinition EVERYBODY = definition(Observation.ALL, List.of());

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private long early;
    private long late;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        early = patient("测试甲", DAY);
        late = patient("测试乙", DAY.plusYears(3));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static CohortDefinition definition(Observation observation, List<Criterion> include) {
        return new CohortDefinition(
                "all", 0, "all", null, null, 1, List.of(Organ.LIVER), observation, include, List.of());
    }

    @Test
    void aRunSaysHowManyEnteredLeftAndStayed() {
        CohortRunStore runs = new CohortRunStore(clinic.session());
        assertEquals(Optional.empty(), runs.last("all"));
        CohortRun first = runs.run(EVERYBODY);
        LocalDateTime now = LocalDateTime.now(TestClinic.CLOCK);
        assertEquals(new CohortRun(first.id(), "all", 1, 2, Optional.empty(), now, "Dr. Test"), first);
        long third = patient("测试丙", DAY.plusYears(4));
        CohortDefinition later = definition(Observation.ALL, List.of(new Criterion.IndexYear(new Range(2021, null))));
        CohortRun second = runs.run(later);
        var moves = new CohortRun.Moves(1, 1, 1);
        assertEquals(new CohortRun(second.id(), "all", 2, 2, Optional.of(moves), now, "Dr. Test"), second);
        died(late, 10);
        died(third, 10);
        CohortDefinition nobody = definition(
                Observation.ALL,
                List.of(
                        new Criterion.Not(new Criterion.HadEvent(EventKind.DEATH, Range.OPEN)),
                        new Criterion.IndexYear(new Range(2021, null))));
        CohortRun empty = runs.run(nobody);
        assertEquals(Optional.of(new CohortRun.Moves(0, 2, 0)), empty.since());
        assertEquals(List.of(empty, second, first), runs.all("all"));
        assertEquals(
                List.of(3, 2, 1),
                new CohortDefinitionStore(clinic.reopen())
                        .versions("all").stream()
                                .map(each -> each.definition().version())
                                .toList());
    }

    @Test
    void nothingAfterTheClosingDateIsSeen() {
        result(early, 10, 90);
        result(early, 400, 200);
        died(early, 410);
        var value = new Criterion.HadValue(
                "CREA",
                new Threshold(org.catamnesis.lab.Comparator.AT_LEAST, 1.5, "mg/dL"),
                Occasions.ONCE,
                Range.OPEN);
        assertEquals(List.of(2, 2, 1), left(Observation.ALL, value));
        Observation closed = new Observation(Censoring.CLOSING_DATE, DAY.plusDays(399), 0, 0);
        assertEquals(List.of(2, 1, 0), left(closed, value));
        assertEquals(List.of(2, 1, 0), left(closed, new Criterion.FollowUpDays(new Range(399, 399))));
        assertEquals(List.of(2, 1, 1), left(closed, new Criterion.FollowUpDays(new Range(10, 10))));
        assertEquals(List.of(2, 1, 0), left(closed, new Criterion.HadEvent(EventKind.DEATH, Range.OPEN)));
    }

    @Test
    void washoutAndMinimumFollowUpAreStepsOfTheirOwn() {
        new TransplantStore(clinic.session())
                .append(
                        new Transplant(
                                0, late, Organ.KIDNEY, 1, DAY.plusYears(3).minusDays(100), null),
                        null);
        result(early, 50, 90);
        died(late, 20);
        assertEquals(List.of(2, 2, 1), left(new Observation(Censoring.LAST_CONTACT, null, 100, 0)));
        assertEquals(List.of(2, 2, 2), left(new Observation(Censoring.LAST_CONTACT, null, 99, 0)));
        assertEquals(List.of(2, 2, 2), left(new Observation(Censoring.LAST_CONTACT, null, 0, 50)));
        assertEquals(List.of(2, 2, 1), left(new Observation(Censoring.LAST_CONTACT, null, 0, 51)));
        assertEquals(List.of(2, 2, 1), left(Observation.ALL, new Criterion.EarlierTransplants(new Range(1, null))));
    }

    @Test
    void consentAndDiagnosesAreReadForThoseWhoAreStillIn() {
        new DiagnosisStore(clinic.session()).append(new Diagnosis(0, late, DAY, "K70.3"), null);
        ResearchConsentStore consents = new ResearchConsentStore(clinic.session());
        consents.record(ResearchConsent.of(early, ConsentDecision.GIVEN, "all", DAY));
        consents.record(ResearchConsent.of(late, ConsentDecision.GIVEN, null, DAY));
        assertEquals(List.of(2, 2, 2), left(Observation.ALL, new Criterion.Consented(ConsentFor.PROJECT)));
        assertEquals(
                List.of(2, 2, 1, 1),
                left(
                        Observation.ALL,
                        new Criterion.Consented(ConsentFor.RESEARCH),
                        new Criterion.Diagnosed("K70", Range.OPEN)));
    }

    private List<Integer> left(Observation observation, Criterion... include) {
        return new CohortStore(clinic.session())
                .evaluate(definition(observation, List.of(include))).attrition().stream()
                        .map(AttritionStep::left)
                        .toList();
    }

    private long patient(String name, LocalDate day) {
        long id = new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.FEMALE, LocalDate.of(1980, 1, 1)), List.of())
                .id();
        new TransplantStore(clinic.session()).append(new Transplant(0, id, Organ.LIVER, 1, day, null), null);
        return id;
    }

    private void died(long patient, int day) {
        LocalDate index = new TransplantStore(clinic.session())
                .ofPatient(patient)
                .getLast()
                .day();
        new EventStore(clinic.session())
                .append(
                        new ClinicalEvent(
                                0, patient, EventKind.DEATH, null, null, index.plusDays(day), null, null, null),
                        null);
    }

    private void result(long patient, int day, double value) {
        new ResultStore(clinic.session())
                .append(List.of(new LabResult(
                        0,
                        patient,
                        "CREA",
                        new Measurement("肌酐", ResultValue.of(value), "umol/L", "umol/L", ReferenceInterval.NONE, null),
                        Sampling.at(DAY.plusDays(day).atTime(23, 59)),
                        Provenance.MANUAL,
                        null)));
    }
}
