package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartViewTest {
    @Test
    void bothTimeAxesStandUnderTheChartAndTheFirstLeads() {
        Chart chart = SampleCourse.chart(false);
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), 1200, 700));
        assertTrue(drawn.words().containsAll(List.of("D+0", "M3", "Y1", "2025-08", "2026-09")));
        double transplant = place(drawn, "Y1").y();
        double calendar = place(drawn, "2026-08").y();
        assertTrue(transplant < calendar);
        Chart turned = chart.axis(TimeAxis.calendarFirst(SampleCourse.DAY_ZERO));
        RecordingSurface other = RecordingSurface.of(ChartView.of(turned, turned.fit(), 1200, 700));
        assertTrue(place(other, "Y1").y() > place(other, "2026-08").y());
    }

    @Test
    void withoutATransplantThereIsTheCalendarAlone() {
        assertEquals(
                TimeAxis.calendar().scales(),
                TimeAxis.transplantFirst(Double.NaN).scales());
    }

    @ParameterizedTest
    @CsvSource({"1366,640", "1200,700", "900,1200", "600,900", "420,1400", "2600,1300"})
    void wordsNeverOverlapAndStayInThePicture(double width, double height) {
        for (boolean chinese : new boolean[] {true, false}) {
            for (double from : new double[] {-10, 100, 130, 350}) {
                Chart chart = SampleCourse.chart(chinese);
                Viewport part = chart.fit()
                        .show(SampleCourse.DAY_ZERO + from, SampleCourse.DAY_ZERO + (from < 0 ? 430 : from + 60));
                legible(RecordingSurface.of(ChartView.of(chart, part, width, height)).texts, width, height);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1200,400", "1200,150", "1200,90", "500,400"})
    void severalSeriesInAPanelAreNamedWithTheirNewestValues(double width, double height) {
        Panel panel = panel(at(0, 40), at(1, 68).graded(Grade.HIGH))
                .with(new PlotSeries("aspartate aminotransferase, long", "U/L", List.of(at(0, 20), at(1, 25))))
                .with(new PlotSeries("empty", "U/L", List.of()));
        Chart chart = Chart.of(List.of(panel, panel), List.of(), TimeAxis.calendar());
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), width, height));
        legible(drawn.texts, width, height);
        if (width > 1000 && height > 300)
            assertTrue(drawn.words().containsAll(List.of("TAC", "68.0", "25.0", "empty")));
    }

    private static void legible(List<RecordingSurface.Text> texts, double width, double height) {
        for (int i = 0; i < texts.size(); i++) {
            Box one = texts.get(i).box();
            assertTrue(
                    one.x() >= -0.5 && one.right() <= width + 0.5, texts.get(i).text() + " is cut off");
            for (int j = 0; j < i; j++) {
                assertTrue(
                        !one.overlaps(texts.get(j).box()),
                        "%s on %s at %sx%s"
                                .formatted(texts.get(i).text(), texts.get(j).text(), width, height));
            }
        }
    }

    @Test
    void eventsStandInAllPanelsAndWhatFindsNoRoomKeepsItsMark() {
        List<EventMark> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) events.add(EventMark.at(i, i, "an event with a long name " + i));
        Chart chart = Chart.of(List.of(panel(at(0, 1), at(40, 2))), events, TimeAxis.calendar());
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), 900, 200));
        assertEquals(40, drawn.marks(Mark.EVENT).size());
        long named =
                drawn.words().stream().filter(w -> w.startsWith("an event")).count();
        assertTrue(named >= 4 && named < 20, named + " are named");
    }

    @Test
    void theNewestValueIsWrittenWithItsGradeAndDirection() {
        Panel panel = panel(at(0, 5)).latest(new Latest("7.8", Grade.HIGH, Direction.UP, "2026-09-14"));
        Chart chart = Chart.of(List.of(panel), List.of(), TimeAxis.calendar());
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), 900, 200));
        assertTrue(drawn.words().containsAll(List.of("TAC", "ng/mL", "7.8", "2026-09-14")));
        assertEquals(1, drawn.marks(Mark.HIGH).size());
        assertEquals(1, drawn.marks(Mark.UP).size());
    }

    @Test
    void theKeyExplainsTheMarksThatOccurAndNoOthers() {
        Chart chart = SampleCourse.chart(false);
        assertEquals(
                List.of(Mark.BELOW_LIMIT, Mark.PATIENT_REPORTED, Mark.UNREVIEWED, Mark.BREAK),
                List.copyOf(chart.key().keySet()));
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), 1200, 700));
        assertTrue(drawn.words().containsAll(List.of("below the limit", "not reviewed", "not comparable")));
        assertTrue(!drawn.words().contains("above the limit"));
    }

    @Test
    void anEmptyPanelSaysSo() {
        Panel panel = Panel.of("HBV DNA", "IU/mL").note("Nothing on file.");
        Chart chart = Chart.of(List.of(panel), List.of(), TimeAxis.calendar());
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), 900, 200));
        assertTrue(drawn.words().contains("Nothing on file."));
        assertEquals(List.of(), drawn.polylines);
    }

    @Test
    void oneResultIsAMarkWithoutALine() {
        Chart chart =
                Chart.of(List.of(panel(at(3, 5).interval(3, 8)).note("one result")), List.of(), TimeAxis.calendar());
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), 900, 200));
        assertEquals(1, drawn.marks(Mark.DOT).size());
        assertEquals(List.of(), drawn.polylines);
        assertTrue(drawn.words().contains("one result"));
    }

    @Test
    void equalResultsLieOnALevelLineInsideThePanel() {
        Chart chart = Chart.of(List.of(panel(at(0, 5), at(1, 5), at(2, 5))), List.of(), TimeAxis.calendar());
        ChartView view = ChartView.of(chart, chart.fit(), 900, 200);
        List<Double> ys = RecordingSurface.of(view).polylines.getFirst().ys();
        assertEquals(List.of(ys.getFirst(), ys.getFirst(), ys.getFirst()), ys);
        assertTrue(view.plot(0).contains(view.plot(0).x(), ys.getFirst()));
    }

    @Test
    void whatIsNoNumberIsNotDrawn() {
        PlotSeries series = new PlotSeries(
                "X",
                "",
                List.of(
                        at(0, 5),
                        at(1, Double.NaN),
                        at(2, Double.POSITIVE_INFINITY),
                        at(Double.NaN, 3),
                        at(1e15, 3),
                        at(3, 6).interval(Double.NEGATIVE_INFINITY, Double.NaN)));
        assertEquals(
                List.of(0.0, 3.0), series.points().stream().map(PlotPoint::time).toList());
        Chart chart = Chart.of(
                List.of(
                        Panel.of("X", "").with(series),
                        Panel.of("Y", "").with(series).logarithmic()),
                List.of(
                        EventMark.at(1, Double.NaN, "never"),
                        EventMark.stay(2, 1, Double.POSITIVE_INFINITY, "still here")),
                TimeAxis.transplantFirst(Double.NaN));
        assertEquals(
                2,
                RecordingSurface.of(ChartView.of(chart, chart.fit(), 900, 300))
                        .polylines
                        .size());
    }

    @Test
    void hugeRangesAndValuesWithoutALogarithmAreDrawnSomewhereFinite() {
        for (boolean log : new boolean[] {false, true}) {
            Panel panel = panel(at(0, -1e300), at(1, 0), at(2, 1e-300), at(3, 1e300), at(3, 1e299), at(-3e6, 5));
            Chart chart = Chart.of(List.of(log ? panel.logarithmic() : panel), List.of(), TimeAxis.sinceTransplant(0));
            RecordingSurface.of(ChartView.of(chart, chart.fit(), 900, 300));
            RecordingSurface.of(ChartView.of(chart, chart.fit().show(0, 3), 900, 300));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 10, 50, 137})
    void noSizeIsTooSmall(double size) {
        Chart chart = SampleCourse.chart(true);
        for (int columns : new int[] {1, 2, 3, 99}) {
            ChartView view = ChartView.of(chart.columns(columns), chart.fit(), size, size);
            RecordingSurface surface = RecordingSurface.of(view);
            view.draw(surface, Palette.dark(), Cursor.at(SampleCourse.DAY_ZERO + 20));
            view.draw(surface, Palette.dark(), new Selection(SampleCourse.DAY_ZERO + 20, SampleCourse.DAY_ZERO));
        }
    }

    @Test
    void noPanelsAtAllIsAnAxisAlone() {
        Chart chart = Chart.of(List.of(), List.of(), TimeAxis.calendar());
        assertEquals(List.of(), RecordingSurface.of(ChartView.of(chart, chart.fit(), 500, 100)).marks);
    }

    @Test
    void columnsShareThePanelsInReadingOrder() {
        Chart chart = SampleCourse.chart(false).columns(2);
        ChartView view = ChartView.of(chart, chart.fit(), 1300, 600);
        assertEquals(view.plot(0).x(), view.plot(3).x());
        assertTrue(view.plot(4).x() > view.plot(0).right());
        assertEquals(view.panelAt(view.plot(4).x() + 5, view.plot(4).middle()), 4);
        double day = SampleCourse.DAY_ZERO + 100;
        double second = view.panels().get(4).time().x(day);
        assertEquals(day, view.timeAt(second), 1e-6);
    }

    @Test
    void theCursorNamesTheTimeOnBothAxesAndTheValueOfEveryPanelNearIt() {
        Chart chart = SampleCourse.chart(false);
        ChartView view = ChartView.of(chart, chart.fit(), 1200, 700);
        RecordingSurface drawn = new RecordingSurface();
        view.draw(drawn, Palette.light(), Cursor.on(Hits.newest(chart).orElseThrow()));
        assertTrue(
                drawn.words().containsAll(List.of("D+412  2026-09-14 08:15", "7.8", "68", "132")),
                drawn.words().toString());
        assertTrue(!drawn.words().contains("<500"), "the last CMV result is far from the cursor");
    }

    private static Box place(RecordingSurface drawn, String word) {
        return drawn.texts.stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static PlotPoint at(double time, double value) {
        return PlotPoint.of(0, time, value, String.valueOf(value));
    }

    private static Panel panel(PlotPoint... points) {
        return Panel.of("TAC", "ng/mL").with(new PlotSeries("TAC", "ng/mL", List.of(points)));
    }
}
