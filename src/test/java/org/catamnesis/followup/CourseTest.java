package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.plot.Censoring;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.Direction;
import org.catamnesis.plot.DoseLane;
import org.catamnesis.plot.Grade;
import org.catamnesis.plot.Latest;
import org.catamnesis.plot.Panel;
import org.catamnesis.plot.PlotPoint;
import org.catamnesis.plot.PlotTime;
import org.catamnesis.plot.TimeAxis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final Messages CHINESE = new Messages(Language.CHINESE);

    @TempDir
    static Path folder;

    private static ResultGrades grades;
    private static PatientChart chart;

    @BeforeAll
    static void load() {
        grades = CourseOnFile.grades(folder);
        chart = grades.chart();
    }

    @Test
    void theTargetInForceWinsOverTheIntervalThatTheLaboratoryPrints() {
        LabResult level = chart.results("TAC").getLast();
        assertEquals("5.0-10.0", level.measurement().interval().text());
        assertEquals(Optional.of(Flag.HIGH), grades.flag(level));
        assertEquals(
                "他克莫司 7.8 ng/mL · ▲ 高于靶区间 4–6 · 参考区间 5.0-10.0 · 2026-09-14 08:21  D+411 · Test laboratory",
                new ResultWords(grades, CHINESE).sentence(level));
    }

    @Test
    void anotherResultStandsToItsPrintedInterval() {
        assertEquals(Optional.of(Flag.HIGH), grades.flag(chart.results("CREA").getLast()));
        assertEquals(
                "Creatinine 132 μmol/L · ▲ high · interval 57-97 · 2026-09-14 08:21  D+411 · Test laboratory",
                new ResultWords(grades, ENGLISH).sentence(chart.results("CREA").getLast()));
    }

    @Test
    void theTableHasTheNewestMomentFirstAndWhatIsNotMappedLast() {
        Flowsheet sheet = Flowsheet.of(grades);
        assertEquals(
                List.of("ALT", "AST", "GGT", "TBIL", "CREA", "TAC", "CMV-DNA", "从未见过的项目"),
                sheet.lines().stream()
                        .map(line -> line.analyte() == null
                                ? line.name()
                                : line.analyte().code())
                        .toList());
        assertEquals(
                TestCourse.DAY_ZERO.plusDays(411).atTime(8, 21), sheet.moments().getFirst());
        Flowsheet.Line creatinine = sheet.lines().get(4);
        assertEquals(Flag.HIGH, creatinine.at(0).orElseThrow().flag());
        assertEquals("132", creatinine.newest().measurement().value().text());
        assertEquals(23, sheet.moments().size());
    }

    @Test
    void linesAreFoundByAnyOfTheirNamesAndKeepOnlyTheirMoments() {
        Flowsheet sheet = Flowsheet.of(grades);
        for (String typed : List.of("scr", "肌酐", "creat")) {
            assertEquals(
                    List.of("CREA"),
                    sheet.lines().stream()
                            .filter(line -> line.matches(typed) && line.analyte() != null)
                            .map(line -> line.analyte().code())
                            .toList());
        }
        Flowsheet dna = sheet.only(
                sheet.lines().stream().filter(line -> line.matches("cmv")).toList());
        assertEquals(List.of(TestCourse.DAY_ZERO.plusDays(320).atTime(8, 21)), dna.moments());
        assertEquals(
                "未检出",
                dna.lines()
                        .getFirst()
                        .at(0)
                        .orElseThrow()
                        .result()
                        .measurement()
                        .value()
                        .text());
    }

    @Test
    void whatChangedSinceTheLastVisitIsNewestFirstAndAbnormalFirstOnADay() {
        List<String> changes = new Changes(grades)
                .between(TestCourse.DAY_ZERO.plusDays(320), TODAY).stream()
                        .map(CourseTest::describe)
                        .toList();
        assertEquals(
                List.of(
                        "ALT HIGH 162",
                        "AST HIGH 88",
                        "GGT HIGH 106",
                        "CREA HIGH 25",
                        "TAC HIGH 18",
                        "fine [TBIL]",
                        "missed",
                        "dose 1.5",
                        "fine [CMV-DNA]"),
                changes);
    }

    @Test
    void resultsOfTheDayOfTheVisitCountAsNewAndEventsOfThatDayDoNot() {
        LocalDate day = TestCourse.DAY_ZERO.plusDays(411);
        assertEquals(
                List.of("ALT HIGH 162", "AST HIGH 88", "GGT HIGH 106", "CREA HIGH 25", "TAC HIGH 18", "fine [TBIL]"),
                new Changes(grades)
                        .between(day, TODAY).stream().map(CourseTest::describe).toList());
        assertEquals(List.of(), new Changes(grades).between(day.plusDays(1), TODAY));
    }

    @Test
    void aTroughIsComparedWithTheTroughBeforeNotWithAPeakBetween() {
        List<LabResult> levels = chart.results("TAC");
        LabResult last = levels.getLast();
        LabResult earlier = levels.get(levels.size() - 2);
        Sampling sampled = earlier.sampling();
        LabResult peak = new LabResult(
                1,
                earlier.patientId(),
                "TAC",
                earlier.measurement(),
                new Sampling(
                        sampled.collectedAt().plusDays(3),
                        true,
                        sampled.specimen(),
                        sampled.laboratory(),
                        null,
                        null,
                        SampleTiming.NOT_TROUGH),
                Provenance.MANUAL,
                null);
        PatientChart three = new PatientChart(
                chart.patient(),
                chart.transplants(),
                List.of(earlier, peak, last),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ResultGrades of = new ResultGrades(three, CourseOnFile.CATALOGUE, grades.targets());
        assertEquals(Optional.of(earlier), new Changes(of).newest().getFirst().before());
    }

    @Test
    void aGapIsSaidInDays() {
        PatientChart sparse = new PatientChart(
                chart.patient(),
                chart.transplants(),
                chart.results("TAC").stream()
                        .filter(result -> result.sampling()
                                        .collectedAt()
                                        .isBefore(
                                                TestCourse.DAY_ZERO.plusDays(7).atStartOfDay())
                                || result.sampling()
                                        .collectedAt()
                                        .isAfter(TestCourse.DAY_ZERO
                                                .plusDays(400)
                                                .atStartOfDay()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Chart drawn = new TrendChart(new ResultGrades(sparse, CourseOnFile.CATALOGUE, grades.targets()), ENGLISH, TODAY)
                .of(TrendOptions.usual(sparse));
        assertEquals(
                "406 days apart",
                drawn.panels().getFirst().series().getFirst().points().getLast().breakBefore());
    }

    private static String describe(Change change) {
        return switch (change) {
            case Change.Result result ->
                "%s %s %.0f".formatted(result.result().analyte(), result.flag(), result.percent());
            case Change.Dose dose -> "dose " + dose.after().dose();
            case Change.Event event -> "event " + event.event().kind();
            case Change.MissedVisit _ -> "missed";
            case Change.UnreviewedReport _ -> "report";
            case Change.Unremarkable some ->
                "fine "
                        + some.results().stream()
                                .map(one -> one.result().analyte())
                                .toList();
            case Change.Alert alert -> "alert " + alert.alert().rule();
            case Change.Task task -> "task " + task.task().kind();
        };
    }

    @Test
    void theChartHasAPanelForEachOfTheUsualAnalytesOfTheOrgan() {
        Chart drawn = draw(CHINESE);
        assertEquals(
                List.of("他克莫司", "他克莫司 C/D 比", "ALT · AST", "总胆红素", "GGT", "肌酐", "CMV-DNA"),
                drawn.panels().stream().map(Panel::name).toList());
        assertEquals(TimeAxis.transplantFirst(PlotTime.of(TestCourse.DAY_ZERO)), drawn.axis());
        Panel level = drawn.panels().getFirst();
        assertEquals(new Latest("7.8", Grade.HIGH, Direction.UP, "2026-09-14"), level.latest());
        assertEquals(
                List.of("6–10", "4–8", "4–6"),
                level.corridor().steps().stream().map(step -> step.label()).toList());
        assertEquals(
                List.of("3 mg q12h", "2 mg q12h", "2.5 mg q12h", "1.5 mg q12h"),
                level.doses().steps().stream().map(DoseLane.Step::label).toList());
        PlotPoint first = level.series().getFirst().points().getFirst();
        assertEquals(Censoring.BELOW, first.censoring());
        assertEquals("<2.0", first.printed());
    }

    @Test
    void anotherUnitIsConvertedAndAResultInWordsIsSaidNotDrawn() {
        Chart drawn = draw(ENGLISH);
        Panel creatinine = drawn.panels().get(5);
        assertEquals("μmol/L", creatinine.unit());
        assertTrue(
                creatinine.series().getFirst().points().stream()
                        .anyMatch(point -> point.value() > 97 && point.value() < 98),
                "1.10 mg/dL is 97.24 µmol/L");
        assertEquals("1 result in words is not drawn", drawn.panels().get(6).note());
    }

    @Test
    void aPatientWithoutGraftOrResultsHasAChartOnTheCalendar() {
        PatientChart bare =
                new PatientChart(chart.patient(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        ResultGrades none = new ResultGrades(bare, CourseOnFile.CATALOGUE, grades.targets());
        Chart drawn = new TrendChart(none, ENGLISH, TODAY).of(TrendOptions.usual(bare));
        assertEquals(List.of(), drawn.panels());
        assertEquals(TimeAxis.calendar(), drawn.axis());
        Chart asked = new TrendChart(none, ENGLISH, TODAY)
                .of(TrendOptions.usual(bare).panels(List.of(TrendPanel.of("CREA"))));
        assertEquals("Nothing on file yet", asked.panels().getFirst().note());
    }

    @Test
    void dosesAreSaidAsPrescribed() {
        var once = chart.dosings().getFirst();
        assertEquals(
                List.of("1 mg qd", "0.5 mg q8h", "2.25 mg 5 times a day"),
                Stream.of(dose(once, 1, 1), dose(once, 0.5, 3), dose(once, 2.25, 5))
                        .toList());
        assertEquals("Mycophenolate mofetil", DoseWords.drug("mycophenolate-mofetil", ENGLISH));
        assertEquals("unheard-of", DoseWords.drug("unheard-of", ENGLISH));
    }

    private static String dose(Dosing like, double dose, double perDay) {
        return DoseWords.dose(
                new Dosing(
                        0,
                        like.patientId(),
                        like.drug(),
                        null,
                        like.startDay(),
                        null,
                        dose,
                        "mg",
                        perDay,
                        "oral",
                        null),
                ENGLISH);
    }

    private static Chart draw(Messages messages) {
        return new TrendChart(grades, messages, TODAY).of(TrendOptions.usual(chart));
    }

    @Test
    void theTableRunsTheOtherWayWithEveryResultInItsPlace() {
        Flowsheet sheet = Flowsheet.of(grades);
        Flowsheet turned = sheet.only(sheet.lines(), _ -> false, true);
        assertEquals(sheet.moments().reversed(), turned.moments());
        int last = sheet.moments().size() - 1;
        for (int i = 0; i < sheet.lines().size(); i++) {
            for (var cell : sheet.lines().get(i).cells().entrySet()) {
                assertEquals(Optional.of(cell.getValue()), turned.lines().get(i).at(last - cell.getKey()));
            }
            assertEquals(sheet.lines().get(i).newest(), turned.lines().get(i).newest());
        }
    }
}
