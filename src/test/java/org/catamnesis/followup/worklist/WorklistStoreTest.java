package org.catamnesis.followup.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.followup.calendar.ClosedDayStore;
import org.catamnesis.followup.contact.Postponement;
import org.catamnesis.followup.contact.PostponementStore;
import org.catamnesis.followup.due.ResultDays;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.ResultMoveStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the worklist reads of a clinic, and how it follows changes. Today is 2026-09-15. */
@ParameterizedClass
@EnumSource(TestEngine.class)
class WorklistStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final Set<String> ANALYTES = Set.of("CREA", "ALT", "TBIL", "TAC");

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
        patient = recipient("测试甲", TODAY.minusDays(120));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private long recipient(String name, LocalDate dayZero) {
        long id = new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.MALE, null), List.of())
                .id();
        new TransplantStore(clinic.session()).append(new Transplant(0, id, Organ.LIVER, 1, dayZero, null), null);
        return id;
    }

    private LabResult result(long whose, String analyte, LocalDate day, SampleTiming timing) {
        Measurement measured =
                new Measurement(analyte, ResultValue.parse("5"), null, null, ReferenceInterval.NONE, null);
        Sampling sampling = new Sampling(day.atTime(8, 0), true, null, null, null, null, timing, null);
        return new LabResult(0, whose, analyte, measured, sampling, Provenance.MANUAL, null);
    }

    private List<LabResult> labs(LocalDate... days) {
        return results.append(Stream.of(days)
                .flatMap(day -> ANALYTES.stream().sorted().map(analyte -> result(patient, analyte, day, null)))
                .toList());
    }

    private Map<Long, PatientFacts> facts() {
        return new PatientFactsStore(clinic.session()).all(ANALYTES);
    }

    /** What the slow and certain way gives. */
    private ResultDays certain(long whose) {
        Map<String, List<Integer>> days = new HashMap<>();
        for (LabResult one : results.ofPatient(whose))
            if (ANALYTES.contains(one.analyte()) && one.sampling().timing() != SampleTiming.NOT_TROUGH)
                days.computeIfAbsent(one.analyte(), _ -> new ArrayList<>())
                        .add((int) one.sampling().collectedAt().toLocalDate().toEpochDay());
        Map<String, int[]> arrays = new HashMap<>();
        days.forEach((analyte, one) ->
                arrays.put(analyte, one.stream().mapToInt(Integer::intValue).toArray()));
        return new ResultDays(arrays);
    }

    private List<String> reasons(Worklist worklist) {
        WorklistWords words = new WorklistWords(new Messages(Language.ENGLISH), AnalyteCatalogue.standard());
        return worklist.on(TODAY).stream()
                .filter(item -> item.item().equals("series:core-lab"))
                .map(item -> item.state().code() + ": " + words.reason(item.reason()))
                .toList();
    }

    @Test
    void readsTheDaysOfResultsThatCount() {
        List<LabResult> first = labs(TODAY.minusDays(30), TODAY.minusDays(20), TODAY.minusDays(10));
        results.append(List.of(
                result(patient, "TAC", TODAY.minusDays(9), SampleTiming.NOT_TROUGH),
                result(patient, "TAC", TODAY.minusDays(8), SampleTiming.NOT_TROUGH),
                result(patient, "TAC", TODAY.minusDays(8), SampleTiming.TROUGH)));
        results.takeBack(first.get(0));
        results.correct(first.get(1).id(), result(patient, "CREA", TODAY.minusDays(29), null));
        LabResult twice = results.correct(first.get(5).id(), result(patient, "CREA", TODAY.minusDays(19), null));
        results.takeBack(twice);
        long other = recipient("测试乙", TODAY.minusDays(50));
        new ResultMoveStore(clinic.session(), new DocumentStore(clinic.session(), results))
                .move(List.of(first.get(8), first.get(9)), other, "wrong patient");
        Map<Long, PatientFacts> all = facts();
        assertEquals(certain(patient), all.get(patient).due().results());
        assertEquals(certain(other), all.get(other).due().results());
    }

    @Test
    void readsAFewLikeEverybody() {
        labs(TODAY.minusDays(10));
        long other = recipient("测试乙", TODAY.minusDays(50));
        Map<Long, PatientFacts> few = new PatientFactsStore(clinic.session()).of(Set.of(other, patient), ANALYTES);
        assertEquals(facts().keySet(), few.keySet());
        assertEquals(
                facts().get(patient).due().results(), few.get(patient).due().results());
    }

    @Test
    void followsWhatIsEnteredWithoutReadingEverythingAgain() {
        Worklist worklist = new Worklist(clinic.session());
        assertEquals(
                List.of(
                        "overdue: Core laboratory 117 days overdue (every Mon, Thu, none since the transplant on 2026-05-18);"
                                + " by an example protocol that nobody here has approved"),
                reasons(worklist));
        labs(TODAY.minusDays(9));
        assertEquals(worklist.on(TODAY), new Worklist(clinic.session()).on(TODAY));
        takesTacrolimus();
        assertEquals(worklist.on(TODAY), new Worklist(clinic.session()).on(TODAY));
        labs(TODAY);
        assertEquals(List.of(), reasons(worklist));
    }

    private void takesTacrolimus() {
        new DosingStore(clinic.session())
                .append(
                        new Dosing(
                                0,
                                patient,
                                "tacrolimus",
                                null,
                                TODAY.minusDays(100),
                                null,
                                2,
                                "mg",
                                2,
                                null,
                                null,
                                null),
                        null);
    }

    @Test
    void namesWhatIsMissingOfTheLaboratory() {
        takesTacrolimus();
        labs(TODAY.minusDays(16));
        results.append(Stream.of("CREA", "ALT", "TBIL")
                .map(analyte -> result(patient, analyte, TODAY.minusDays(5), null))
                .toList());
        assertEquals(
                List.of("overdue: Core laboratory 9 days overdue (every 7 days, last 2026-08-30); missing: trough;"
                        + " by an example protocol that nobody here has approved"),
                reasons(new Worklist(clinic.session())));
    }

    @Test
    void aPostponedLineIsHiddenUntilItsDayAndSaysSoWhenAsked() {
        Worklist worklist = new Worklist(clinic.session());
        int before = worklist.on(TODAY).size();
        new PostponementStore(clinic.session())
                .postpone(Postponement.of(patient, "series:core-lab", TODAY.plusDays(3), "on a journey"));
        WorklistView view = worklist.find(WorklistQuery.on(TODAY));
        assertEquals(before - 1, view.items().size());
        assertEquals(1, view.postponed());
        assertTrue(worklist.find(WorklistQuery.on(TODAY).withPostponed()).items().stream()
                .anyMatch(item -> TODAY.plusDays(3).equals(item.postponed())
                        && item.reason().parts().getLast().equals(WorkReason.of("postponed", TODAY.plusDays(3)))));
        assertEquals(before, worklist.on(TODAY.plusDays(3)).size());
    }

    @Test
    void filtersByStateAndOrganAndCountsAll() {
        new VisitStore(clinic.session())
                .append(new Visit(0, patient, TODAY.minusDays(3), TODAY.minusDays(3), "outpatient", false, null));
        Worklist worklist = new Worklist(clinic.session());
        WorklistView all = worklist.find(WorklistQuery.on(TODAY));
        WorklistView missed = worklist.find(WorklistQuery.on(TODAY).states(Set.of(WorkState.MISSED)));
        assertEquals(all.counts(), missed.counts());
        assertEquals(1, missed.items().size());
        assertEquals(
                List.of(),
                worklist.find(WorklistQuery.on(TODAY).organs(Set.of(Organ.HEART)))
                        .items());
        assertEquals(
                all.items(),
                worklist.find(WorklistQuery.on(TODAY).organs(Set.of(Organ.LIVER)))
                        .items());
    }

    @Test
    void theSameDayGivesTheSameListHoweverTheClockWentBetween() {
        labs(TODAY.minusDays(40), TODAY.minusDays(30), TODAY.minusDays(10));
        Worklist worklist = new Worklist(clinic.session());
        List<WorkItem> then = worklist.on(TODAY.minusDays(20));
        for (int i = -60; i < 400; i += 7) worklist.on(TODAY.plusDays(i));
        assertEquals(then, worklist.on(TODAY.minusDays(20)));
        assertEquals(List.of(), worklist.on(TODAY.minusDays(121)));
    }

    @Test
    void aDayThatIsClosedMovesWhatIsDueOnIt() {
        takesTacrolimus();
        labs(TODAY.minusDays(7));
        Worklist worklist = new Worklist(clinic.session());
        assertEquals(TODAY, core(worklist).due());
        new ClosedDayStore(clinic.session()).add(ClosedDay.of(TODAY, TODAY.plusDays(1), "leave"));
        assertEquals(TODAY.plusDays(2), core(worklist).due());
    }

    private static WorkItem core(Worklist worklist) {
        return worklist.on(TODAY).stream()
                .filter(item -> item.item().equals("series:core-lab"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onePatientIsAsTheWorklistHasThem() {
        labs(TODAY.minusDays(10));
        Worklist worklist = new Worklist(clinic.session());
        assertEquals(
                worklist.on(TODAY), worklist.of(patient, TODAY).orElseThrow().lines());
    }

    @Test
    void whatAnotherWorkstationEntersIsSeen() {
        Assumptions.assumeTrue(engine != TestEngine.SQLITE);
        Worklist worklist = new Worklist(clinic.session());
        List<WorkItem> before = worklist.on(TODAY);
        Session elsewhere = clinic.another();
        new VisitStore(elsewhere).append(new Visit(0, patient, TODAY, null, "outpatient", true, null));
        assertEquals(before.size() - 1, worklist.on(TODAY).size());
        elsewhere.database().close();
    }

    @Test
    void researchersDoNotSeeWhoIsDue() {
        Worklist worklist = new Worklist(clinic.session(Role.RESEARCHER));
        assertEquals(
                Problem.NOT_ALLOWED,
                assertThrows(ProblemException.class, () -> worklist.on(TODAY)).problem());
    }
}
