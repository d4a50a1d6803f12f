package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 200;

    @Test
    void noLineCrossesABreakAndTheReasonIsSaid() {
        ChartView view = view(panel(at(0, 5), at(10, 6), at(100, 7).afterBreak("assay changed"), at(110, 8)));
        RecordingSurface drawn = RecordingSurface.of(view);
        assertEquals(2, drawn.polylines.size());
        TimeScale time = view.panels().getFirst().time();
        assertEquals(List.of(time.x(0), time.x(10)), drawn.polylines.get(0).xs());
        assertEquals(List.of(time.x(100), time.x(110)), drawn.polylines.get(1).xs());
        assertEquals(
                List.of(time.x(55)),
                drawn.marks(Mark.BREAK).stream().map(m -> m.x()).toList());
        assertTrue(drawn.words().contains("assay changed"));
        assertEquals(
                "assay changed",
                Hits.breakNear(
                                view,
                                time.x(55),
                                drawn.marks(Mark.BREAK).getFirst().y(),
                                8)
                        .orElseThrow());
    }

    @Test
    void theSameReasonIsSaidOnceAtTheWidestBreak() {
        ChartView view = view(panel(
                at(0, 5),
                at(10, 6).afterBreak("gap"),
                at(20, 6),
                at(90, 6).afterBreak("gap"),
                at(95, 5).afterBreak("unit")));
        RecordingSurface drawn = RecordingSurface.of(view);
        assertEquals(3, drawn.marks(Mark.BREAK).size());
        List<RecordingSurface.Text> said =
                drawn.texts.stream().filter(t -> t.text().equals("gap")).toList();
        assertEquals(1, said.size());
        assertEquals(
                view.panels().getFirst().time().x(55),
                said.getFirst().box().x() + said.getFirst().box().width() / 2,
                30);
    }

    @Test
    void aBreakAmongThousandsOfResultsStaysABreak() {
        List<PlotPoint> points = noise(5000);
        points.set(2500, points.get(2500).afterBreak("unit changed"));
        ChartView view = view(Panel.of("ALT", "U/L").with(new PlotSeries("ALT", "U/L", points)));
        RecordingSurface drawn = RecordingSurface.of(view);
        TimeScale time = view.panels().getFirst().time();
        assertEquals(2, drawn.columns.size());
        assertEquals(
                Math.floor(time.x(points.get(2499).time())) + 1,
                drawn.columns.get(0).right());
        assertEquals(
                Math.floor(time.x(points.get(2500).time())),
                drawn.columns.get(1).left());
    }

    @Test
    void aLimitHasItsOwnMarkAndAnUncertainLine() {
        RecordingSurface drawn = RecordingSurface.of(view(panel(
                at(0, 4),
                at(10, 3),
                at(20, 2).censored(Censoring.BELOW),
                at(30, 3),
                at(40, 9).censored(Censoring.ABOVE))));
        assertEquals(1, drawn.marks(Mark.BELOW_LIMIT).size());
        assertEquals(1, drawn.marks(Mark.ABOVE_LIMIT).size());
        assertEquals(3, drawn.marks(Mark.DOT).size());
        assertEquals(
                List.of(Stroke.Dash.SOLID, Stroke.Dash.DASHED),
                drawn.polylines.stream().map(p -> p.stroke().dash()).toList());
    }

    @Test
    void everyStateOfAResultHasAShape() {
        RecordingSurface drawn = RecordingSurface.of(view(panel(
                at(0, 4),
                at(10, 9).graded(Grade.HIGH),
                at(20, 1).graded(Grade.LOW),
                at(30, 30).graded(Grade.CRITICAL_HIGH),
                at(40, 0.1).graded(Grade.CRITICAL_LOW),
                at(50, 4).graded(Grade.ABNORMAL),
                at(60, 5).reportedByPatient(),
                at(70, 5).notReviewed())));
        Palette light = Palette.light();
        assertEquals(
                List.of(
                        Mark.DOT + " " + light.text(),
                        Mark.HIGH + " " + light.high(),
                        Mark.LOW + " " + light.low(),
                        Mark.CRITICAL_HIGH + " " + light.critical(),
                        Mark.CRITICAL_LOW + " " + light.critical(),
                        Mark.ABNORMAL + " " + light.high(),
                        Mark.DOT + " " + light.text(),
                        Mark.PATIENT_REPORTED + " " + light.accent(),
                        Mark.UNREVIEWED + " " + light.unreviewed()),
                drawn.marks.stream().map(m -> m.mark() + " " + m.ink()).toList());
    }

    @Test
    void fiveThousandResultsAYearBecomeWhatThePixelsCanShow() {
        List<PlotPoint> points = noise(5000);
        points.set(700, points.get(700).graded(Grade.CRITICAL_HIGH));
        ChartView view = view(Panel.of("GLU", "mmol/L").with(new PlotSeries("GLU", "mmol/L", points)));
        RecordingSurface drawn = RecordingSurface.of(view);
        double width = view.plot(0).width();
        assertEquals(List.of(), drawn.polylines);
        assertEquals(1, drawn.columns.size());
        assertTrue(drawn.columns.getFirst().tops().size() <= width + 1);
        assertEquals(List.of(), drawn.marks(Mark.DOT));
        assertEquals(1, drawn.marks(Mark.CRITICAL_HIGH).size());
        double highest = drawn.columns.getFirst().tops().stream()
                .mapToDouble(y -> y)
                .min()
                .orElseThrow();
        assertEquals(
                view.panels()
                        .getFirst()
                        .values()
                        .y(points.stream().mapToDouble(PlotPoint::value).max().orElseThrow()),
                highest,
                1e-9);
    }

    @Test
    void zoomedInTheSameResultsAreAllMarked() {
        List<PlotPoint> points = noise(5000);
        Chart chart = chart(Panel.of("GLU", "mmol/L").with(new PlotSeries("GLU", "mmol/L", points)));
        ChartView view = ChartView.of(chart, chart.fit().show(100, 104), WIDTH, HEIGHT);
        long within =
                points.stream().filter(p -> p.time() >= 100 && p.time() <= 104).count();
        RecordingSurface drawn = RecordingSurface.of(view);
        assertEquals(within, drawn.marks(Mark.DOT).size());
        assertEquals(
                within + 2, drawn.polylines.getFirst().xs().size(), "the line comes from and goes to its neighbours");
    }

    @Test
    void aLineThatOnlyPassesThroughIsDrawnWhereItPasses() {
        Chart chart = chart(panel(at(0, 0), at(1000, 100)));
        ChartView view = ChartView.of(chart, chart.fit().show(500, 501), WIDTH, HEIGHT);
        RecordingSurface.Polyline line = RecordingSurface.of(view).polylines.getFirst();
        double middle = view.panels().getFirst().values().y(50.05);
        assertEquals(middle, (line.ys().getFirst() + line.ys().getLast()) / 2, 0.5);
        assertEquals(view.plot(0).width() + 40, line.right() - line.left(), 1e-6);
    }

    @Test
    void aDenseLineIsWhatItCoversOfEachColumn() {
        Reduction reduction = new Reduction();
        double[][] points = {{0.1, 5}, {0.3, 9}, {0.5, 1}, {1.5, 3}, {3.5, 7}};
        for (double[] point : points) reduction.add(point[0], point[1]);
        RecordingSurface drawn = new RecordingSurface();
        for (Trace.Columns columns : reduction.columns()) {
            drawn.columns(columns.left(), columns.tops(), columns.bottoms(), new Ink(0));
        }
        assertEquals(
                List.of(new RecordingSurface.Columns(0, List.of(1.0, 2.0, 4.0, 6.0), List.of(9.0, 4.0, 6.0, 7.0))),
                drawn.columns);
        assertEquals(List.of(), reduction.links());
    }

    @Test
    void whereADenseSeriesPausesItStaysALine() {
        Reduction reduction = new Reduction();
        double[][] points = {{0.1, 5}, {0.3, 9}, {50, 1}, {50.5, 3}};
        for (double[] point : points) reduction.add(point[0], point[1]);
        assertEquals(
                List.of(0.0, 50.0),
                reduction.columns().stream().map(Trace.Columns::left).toList());
        assertEquals(1, reduction.links().size());
        assertEquals(0.3, reduction.links().getFirst().xs()[0]);
        assertEquals(50.0, reduction.links().getFirst().xs()[1]);
    }

    private static List<PlotPoint> noise(int count) {
        Random random = new Random(3);
        List<PlotPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) points.add(at(365.0 * i / count, 5 + random.nextGaussian()));
        return points;
    }

    private static PlotPoint at(double time, double value) {
        return PlotPoint.of((long) (time * 100), time, value, String.valueOf(value));
    }

    private static Panel panel(PlotPoint... points) {
        return Panel.of("TAC", "ng/mL").with(new PlotSeries("TAC", "ng/mL", List.of(points)));
    }

    private static Chart chart(Panel panel) {
        return Chart.of(List.of(panel), List.of(), TimeAxis.calendar());
    }

    private static ChartView view(Panel panel) {
        Chart chart = chart(panel);
        return ChartView.of(chart, chart.fit(), WIDTH, HEIGHT);
    }
}
