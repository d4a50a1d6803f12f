package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.STUDY_SUBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Fault;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CohortStoreTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private long liver;
    private long kidney;
    private long child;

    @BeforeEach
    void fill() {
        clinic = new TestClinic(folder, engine);
        liver = patient("测试甲", Sex.FEMALE, 1980, Organ.LIVER, 1);
        kidney = patient("测试乙", Sex.MALE, 1960, Organ.KIDNEY, 1);
        child = patient("测试丙", Sex.MALE, 2010, Organ.LIVER, 1);
        patient("测试丁", Sex.MALE, null, Organ.HEART, 1);
        TransplantStore grafts = new TransplantStore(clinic.session());
        grafts.append(new Transplant(0, liver, Organ.LIVER, 2, DAY.plusYears(2), null), null);
        EventStore events = new EventStore(clinic.session());
        events.append(event(liver, EventKind.REJECTION, 100), null);
        var wrong = events.append(event(kidney, EventKind.REJECTION, 10), null);
        events.append(event(kidney, EventKind.INFECTION, 10), wrong.id());
        clinic.session().database().write(sql -> {
            new VisitStore(clinic.session())
                    .appendAll(
                            sql,
                            List.of(
                                    new Visit(0, liver, DAY.plusDays(400), null, "outpatient", true, null),
                                    new Visit(0, kidney, DAY.plusDays(900), null, "outpatient", false, null)));
            new DosingStore(clinic.session())
                    .appendAll(
                            sql,
                            List.of(
                                    new Dosing(
                                            0,
                                            kidney,
                                            "tacrolimus",
                                            null,
                                            DAY,
                                            DAY.plusDays(30),
                                            1,
                                            "mg",
                                            2,
                                            null,
                                            null),
                                    new Dosing(
                                            0,
                                            liver,
                                            "tacrolimus",
                                            null,
                                            DAY.plusDays(9),
                                            null,
                                            1,
                                            "mg",
                                            2,
                                            null,
                                            null),
                                    new Dosing(0, child, "site drug", null, DAY, null, 1, "mg", 1, null, null)));
            return null;
        });
        new ResultStore(clinic.session()).append(List.of(result(kidney, 1), result(kidney, 40), result(liver, 5)));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void theCountsAreThereAfterEachStep() {
        Cohort cohort = new CohortStore(clinic.session()).evaluate(CohortDefinition.FIRST_LIVER_OR_KIDNEY);
        assertEquals(
                List.of(4, 3, 2),
                cohort.attrition().stream().map(AttritionStep::left).toList());
        assertEquals(Set.of(liver, kidney), patients(cohort));
        assertEquals(40, cohort.members().getFirst().age());
    }

    @Test
    void eachCriterionFindsThoseItMeans() {
        assertFinds(Set.of(liver), new Criterion.OfSex(List.of(Sex.FEMALE)));
        assertFinds(Set.of(liver, child), new Criterion.OfOrgan(List.of(Organ.LIVER)));
        assertFinds(Set.of(liver, kidney, child), new Criterion.IndexYear(new Range(2020, 2020)));
        assertFinds(Set.of(), new Criterion.IndexYear(new Range(2021, null)));
        assertFinds(Set.of(child), new Criterion.AgeAtIndex(new Range(null, 17)));
        assertFinds(Set.of(liver), new Criterion.FollowUpDays(new Range(365, null)));
        assertFinds(Set.of(kidney), new Criterion.FollowUpDays(new Range(1, 100)));
        assertFinds(Set.of(liver), new Criterion.HadEvent(EventKind.REJECTION, Range.OPEN));
        assertFinds(Set.of(), new Criterion.HadEvent(EventKind.REJECTION, new Range(0, 99)));
        assertFinds(Set.of(kidney), new Criterion.Measured("CREA", 2, Range.OPEN));
        assertFinds(Set.of(kidney, liver), new Criterion.Measured("CREA", 1, new Range(0, 30)));
        assertFinds(Set.of(kidney), new Criterion.Took("tacrolimus", new Range(0, 8)));
        assertFinds(Set.of(liver), new Criterion.Took("tacrolimus", new Range(31, null)));
        assertFinds(Set.of(), new Criterion.Took("sirolimus", Range.OPEN));
        assertFinds(
                Set.of(child),
                new Criterion.Not(new Criterion.Any(List.of(
                        new Criterion.Took("tacrolimus", Range.OPEN), new Criterion.OfSex(List.of(Sex.FEMALE))))));
    }

    @Test
    void whatNobodyCanHaveIsRefusedAndADrugThatIsGivenHereIsNot() {
        assertFinds(Set.of(child), new Criterion.Took("site drug", Range.OPEN));
        CohortDefinition misspelt = new CohortDefinition(
                "misspelt",
                0,
                "p",
                null,
                1,
                List.of(),
                List.of(),
                List.of(new Criterion.Took("tacrolimuss", Range.OPEN), new Criterion.Measured("CRAE", 1, Range.OPEN)));
        List<Fault> faults = List.of(
                new Fault("exclude #1, drug.drug", "fault.unknown-nearest", List.of("tacrolimuss", "tacrolimus")),
                new Fault("exclude #2, measured.analyte", "fault.unknown-nearest", List.of("CRAE", "CREA")));
        for (Executable each : List.<Executable>of(
                () -> new CohortStore(clinic.session()).evaluate(misspelt),
                () -> new CohortDefinitionStore(clinic.session()).save(misspelt))) {
            ProblemException refused = assertThrows(ProblemException.class, each);
            assertEquals(Problem.COHORT_UNFIT, refused.problem());
            assertEquals(List.of(faults), List.of(refused.arguments()));
        }
        assertEquals(List.of(), new CohortDefinitionStore(clinic.session()).all());
    }

    @Test
    void resultsThatWereCorrectedMovedOrTakenBackCountAsTheyAreNow() {
        ResultStore store = new ResultStore(clinic.session());
        List<LabResult> added =
                store.append(List.of(result(kidney, 60), result(kidney, 60), result(child, 500), result(child, 20)));
        assertFinds(Set.of(kidney), new Criterion.Measured("CREA", 4, Range.OPEN));
        store.takeBack(added.get(1));
        assertFinds(Set.of(kidney), new Criterion.Measured("CREA", 3, Range.OPEN));
        assertFinds(Set.of(), new Criterion.Measured("CREA", 4, Range.OPEN));
        store.takeBack(added.getFirst());
        assertFinds(Set.of(), new Criterion.Measured("CREA", 1, new Range(41, 60)));
        assertFinds(Set.of(kidney), new Criterion.FollowUpDays(new Range(40, 40)));
        assertFinds(Set.of(child), new Criterion.FollowUpDays(new Range(500, 500)));
        LabResult moved = store.correct(added.get(2).id(), result(kidney, 300));
        assertFinds(Set.of(kidney), new Criterion.FollowUpDays(new Range(300, 300)));
        assertFinds(Set.of(child), new Criterion.FollowUpDays(new Range(20, 20)));
        assertFinds(Set.of(child), new Criterion.Measured("CREA", 1, new Range(20, 20)));
        assertFinds(Set.of(kidney), new Criterion.Measured("CREA", 1, new Range(300, 300)));
        store.correct(moved.id(), result(kidney, 299));
        assertFinds(Set.of(kidney), new Criterion.FollowUpDays(new Range(299, 299)));
        assertFinds(Set.of(), new Criterion.Measured("CREA", 1, new Range(300, null)));
    }

    @Test
    void aSecondTransplantIsItsOwnDayZero() {
        Cohort second = new CohortStore(clinic.session())
                .evaluate(new CohortDefinition("second", 0, "p", null, 2, List.of(), List.of(), List.of()));
        assertEquals(Set.of(liver), patients(second));
        assertEquals(42, second.members().getFirst().age());
        assertEquals(-730, second.members().getFirst().day(DAY));
    }

    @Test
    void aChangedDefinitionIsANewVersionAndTheSameOneIsNot() {
        CohortDefinitionStore store = new CohortDefinitionStore(clinic.session());
        CohortDefinition first = store.save(CohortDefinition.FIRST_LIVER_OR_KIDNEY);
        assertEquals(1, first.version());
        assertEquals(first, store.save(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
        CohortDefinition changed = store.save(
                new CohortDefinition(first.name(), 7, first.project(), "more", 1, List.of(), List.of(), List.of()));
        assertEquals(2, changed.version());
        assertEquals(List.of(changed), new CohortDefinitionStore(clinic.reopen()).all());
    }

    @Test
    void dateShiftsAreKeptSealedAndAreGivenToWhoHadNone() {
        List<Long> patients = List.of(liver, kidney);
        Map<Long, StudySubject> first = new StudySubjectStore(clinic.session()).subjects("shifts", Policy.P1, patients);
        first.values().forEach(each -> assertTrue(each.dateShift() != 0 && Math.abs(each.dateShift()) <= 365));
        assertEquals(first, new StudySubjectStore(clinic.reopen()).subjects("shifts", Policy.P1, patients));
        clinic.session()
                .database()
                .write(sql -> sql.update(STUDY_SUBJECT)
                        .setNull(STUDY_SUBJECT.DATE_SHIFT)
                        .where(STUDY_SUBJECT.PATIENT_ID.eq(liver))
                        .execute());
        Map<Long, StudySubject> again = new StudySubjectStore(clinic.session()).subjects("shifts", Policy.P1, patients);
        assertEquals(first.get(kidney), again.get(kidney));
        assertEquals(first.get(liver).studyId(), again.get(liver).studyId());
        assertEquals(again, new StudySubjectStore(clinic.session()).subjects("shifts", Policy.P1, patients));
    }

    /** Whoever holds two folders learns nothing by joining them on the id, nor by taking one date from the other. */
    @Test
    void studyIdsAndShiftsUnderTwoPoliciesTellNothingOfEachOther() {
        List<Long> patients = List.of(liver, kidney, child);
        var store = new StudySubjectStore(clinic.session());
        Policy weekdays = PolicyFile.parse("{\"id\": \"P1\", \"keep_weekday\": true}");
        Policy strict = PolicyFile.parse("{\"id\": \"P2\", \"k\": 11}");
        Set<String> ids = new HashSet<>();
        Set<List<Integer>> shifts = new HashSet<>();
        for (Policy policy : List.of(Policy.P0, Policy.P1, weekdays, Policy.P2, strict, Policy.P3)) {
            Map<Long, StudySubject> subjects = store.subjects("apart", policy, patients);
            subjects.values().forEach(each -> assertTrue(ids.add(each.studyId()), policy.id()));
            shifts.add(patients.stream()
                    .map(each -> subjects.get(each).dateShift())
                    .toList());
            assertEquals(subjects, store.subjects("apart", policy, patients));
        }
        assertEquals(18, ids.size());
        assertEquals(6, shifts.size());
        assertEquals(
                store.subjects("apart", Policy.P2, patients),
                store.subjects("apart", PolicyFile.parse("{\"id\": \"P2\", \"k\": 5}"), patients));
    }

    @Test
    void studyIdsStayWithinAProjectAndDifferBetweenProjects() {
        List<Long> patients = List.of(liver, kidney);
        Map<Long, String> first = new StudySubjectStore(clinic.session()).ids("one", Policy.P2, patients);
        assertEquals(Set.of(liver, kidney), first.keySet());
        first.values().forEach(id -> assertTrue(id.matches("P[B-DF-HJ-NP-TV-Z2-9]{8}"), id));
        StudySubjectStore later = new StudySubjectStore(clinic.reopen());
        Map<Long, String> more = later.ids("one", Policy.P2, List.of(liver, kidney, child));
        assertEquals(first.get(liver), more.get(liver));
        assertEquals(3, Set.copyOf(more.values()).size());
        assertEquals(Map.of(liver, first.get(liver)), later.ids("one", Policy.P2, List.of(liver)));
        assertNotEquals(
                first.get(liver), later.ids("two", Policy.P2, List.of(liver)).get(liver));
    }

    private void assertFinds(Set<Long> expected, Criterion criterion) {
        CohortDefinition definition = new CohortDefinition(
                "test", 0, "test", null, 1, List.of(Organ.LIVER, Organ.KIDNEY), List.of(criterion), List.of());
        CohortStore store = new CohortStore(clinic.session());
        assertEquals(expected, patients(store.evaluate(definition)), criterion::toString);
        CohortDefinition without = new CohortDefinition(
                "test", 0, "test", null, 1, List.of(Organ.LIVER, Organ.KIDNEY), List.of(), List.of(criterion));
        assertEquals(3 - expected.size(), store.evaluate(without).members().size(), criterion::toString);
    }

    private static Set<Long> patients(Cohort cohort) {
        return Set.copyOf(cohort.members().stream().map(Member::patientId).toList());
    }

    private long patient(String name, Sex sex, Integer birthYear, Organ organ, int graft) {
        LocalDate birth = birthYear == null ? null : LocalDate.of(birthYear, 12, 31);
        long id = new PatientStore(clinic.session())
                .add(Demographics.of(name, sex, birth), List.of())
                .id();
        new TransplantStore(clinic.session()).append(new Transplant(0, id, organ, graft, DAY, null), null);
        return id;
    }

    private static ClinicalEvent event(long patient, EventKind kind, int day) {
        return new ClinicalEvent(0, patient, kind, null, null, DAY.plusDays(day), null, null, null);
    }

    private static LabResult result(long patient, int day) {
        return new LabResult(
                0,
                patient,
                "CREA",
                new Measurement("肌酐", ResultValue.of(80), "umol/L", "umol/L", ReferenceInterval.NONE, null),
                Sampling.at(DAY.plusDays(day).atTime(8, 0)),
                Provenance.MANUAL,
                null);
    }
}
