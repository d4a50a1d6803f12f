package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Panel;
import org.catamnesis.plot.PlotPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course at a site that likes to see its creatinine in mg/dL. */
class ShownUnitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @TempDir
    static Path folder;

    private static ResultGrades printed;
    private static ResultGrades converted;

    @BeforeAll
    static void load() {
        printed = CourseOnFile.grades(folder);
        converted = new ResultGrades(
                printed.chart(), printed.catalogue(), printed.targets(), new DisplayUnits(Map.of("CREA", "mg/dL")));
    }

    private static Panel creatinine(ResultGrades grades) {
        return new TrendChart(grades, ENGLISH, TODAY)
                .of(TrendOptions.usual(grades.chart()).panels(List.of(TrendPanel.of("CREA"))))
                .panels()
                .getFirst();
    }

    private static LabResult newest() {
        return printed.chart().results("CREA").getLast();
    }

    @Test
    void theTrendIsInTheUnitChosenAndItsReadOutKeepsWhatThePaperSays() {
        Panel panel = creatinine(converted);
        PlotPoint last = panel.series().getFirst().points().getLast();
        assertEquals("mg/dL", panel.series().getFirst().unit());
        assertEquals("1.49", last.printed());
        assertEquals(List.of(1.493, 0.645, 1.097), rounded(last.value(), last.low(), last.high()));
        assertEquals("1.49", panel.latest().printed());
        String said = new TrendPoints(converted, List.of()).sentence(last.id(), ENGLISH);
        assertTrue(
                said.startsWith(
                        "Creatinine 1.49 mg/dL · report says 132 μmol/L · ▲ high · interval 0.645–1.1 · 2026-09-14"),
                said);
    }

    @Test
    void withoutAChoiceItIsAsPrinted() {
        Panel panel = creatinine(printed);
        assertEquals("132", panel.series().getFirst().points().getLast().printed());
        assertEquals("μmol/L", panel.series().getFirst().unit());
        assertTrue(new ResultWords(printed, ENGLISH)
                .sentence(newest())
                .startsWith("Creatinine 132 μmol/L · ▲ high · interval 57-97"));
    }

    @Test
    void thePeriodShowsTheUnitChosenAndCopiesWhatWasPrinted() {
        LocalDate day = newest().sampling().collectedAt().toLocalDate();
        TrendPeriod period = TrendPeriod.of(converted, day, day);
        Flowsheet.Line line = period.sheet().lines().stream()
                .filter(one -> one.analyte() != null && one.analyte().code().equals("CREA"))
                .findFirst()
                .orElseThrow();
        Flowsheet.Cell cell = line.at(0).orElseThrow();
        assertEquals(List.of("mg/dL", "1.49"), List.of(period.shownUnit(line), period.shown(line, cell)));
        assertTrue(period.tsv(ENGLISH).contains("Creatinine\tμmol/L\t132\n"), period.tsv(ENGLISH));
    }

    @Test
    void aSignIsDecidedByWhatWasPrinted() {
        assertEquals(printed.flag(newest()), converted.flag(newest()));
        assertEquals(Optional.empty(), converted.target(newest()));
    }

    private static List<Double> rounded(double... values) {
        return java.util.Arrays.stream(values)
                .mapToObj(value -> Math.round(value * 1000) / 1000.0)
                .toList();
    }
}
