package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Panel;
import org.catamnesis.plot.PlotPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Derived values and waiting rows in a trend. */
class TrendDrawnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @TempDir
    static Path folder;

    private static ResultGrades grades;

    @BeforeAll
    static void load() {
        grades = CourseOnFile.grades(folder);
    }

    private static Panel panel(TrendPanel wanted, List<PendingResult> pending) {
        return new TrendChart(grades, ENGLISH, TODAY, pending)
                .of(TrendOptions.usual(grades.chart()).panels(List.of(wanted)))
                .panels()
                .getFirst();
    }

    @Test
    void levelOverDoseIsALaneWithItsFormulaAndInputs() {
        Panel lane = panel(TrendPanel.of("=TAC-C-D"), List.of());
        PlotPoint last = lane.series().getFirst().points().getLast();
        assertEquals("2.60", last.printed(), "7.8 ng/mL over 3 mg a day");
        String sentence = new TrendPoints(grades, List.of()).sentence(last.id(), ENGLISH);
        assertTrue(sentence.contains("TAC-C-D version 1 · Tacrolimus 7.8 ng/mL, Dose a day 3 mg/d"), sentence);
        assertEquals(
                Optional.of(grades.chart().results("TAC").getLast()),
                new TrendPoints(grades, List.of()).result(last.id()));
    }

    @Test
    void anIndicatorWithoutAValueSaysWhy() {
        PatientChart noDoses = new PatientChart(
                grades.chart().patient(),
                grades.chart().transplants(),
                grades.chart().results(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Panel lane = new TrendChart(new ResultGrades(noDoses, grades.catalogue(), grades.targets()), ENGLISH, TODAY)
                .of(TrendOptions.usual(noDoses).panels(List.of(TrendPanel.of("=TAC-C-D"))))
                .panels()
                .getFirst();
        assertEquals(List.of(), lane.series().getFirst().points());
        assertTrue(lane.note().contains(ENGLISH.text("indicator.missing-no-dose", "")), lane.note());
    }

    @Test
    void rowsThatWaitAreShownInTheUnitOfTheSeriesAndInNoNumber() {
        PendingResult converts = new PendingResult(7, 1, "CREA", TODAY.atTime(8, 0), 1.5, "1.50", "mg/dL");
        PendingResult doesNot = new PendingResult(7, 2, "CREA", TODAY.atTime(8, 0), 3, "3", "U/L");
        PendingResult other = new PendingResult(7, 3, "ALT", TODAY.atTime(8, 0), 30, "30", "U/L");
        List<PendingResult> pending = List.of(doesNot, converts, other);
        Panel without = panel(TrendPanel.of("CREA"), List.of());
        Panel with = panel(TrendPanel.of("CREA"), pending);
        assertEquals(without.series(), with.series());
        assertEquals(without.latest(), with.latest());
        assertEquals(1, with.waiting().size());
        PlotPoint point = with.waiting().getFirst();
        assertEquals(132.6, point.value(), 0.05);
        assertTrue(point.unreviewed());
        TrendPoints points = new TrendPoints(grades, pending);
        assertEquals(Optional.of(converts), points.waiting(point.id()));
        assertEquals(Optional.empty(), points.result(point.id()));
        assertEquals(
                "Creatinine 1.50 · waits for review, counts for nothing yet · 2026-09-15 08:00",
                points.sentence(point.id(), ENGLISH));
    }

    @Test
    void theScaleOfAPanelIsChosen() {
        assertEquals(
                List.of(false, true, false),
                List.of(
                        panel(TrendPanel.of("CREA"), List.of()).log(),
                        panel(TrendPanel.of("CREA").scale(TrendScale.LOG), List.of())
                                .log(),
                        panel(TrendPanel.of("CREA").scale(TrendScale.LINEAR), List.of())
                                .log()));
    }
}
