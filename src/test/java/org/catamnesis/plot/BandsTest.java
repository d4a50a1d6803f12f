package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {
    private static final Palette LIGHT = Palette.light();

    /** clinical.md 2.3, second vector: an override from day 25 to day 40 within 6–10, then 4–8. */
    @Test
    void theCorridorStepsWithTimeAndAnOverrideIsDashed() {
        Band corridor = new Band(
                "target",
                List.of(
                        new Band.Step(0, 25, 6, 10, false, "6–10"),
                        new Band.Step(25, 41, 7, 9, true, "7–9"),
                        new Band.Step(41, Double.POSITIVE_INFINITY, 4, 8, false, "4–8")));
        ChartView view = view(panel(at(5, 7), at(100, 5)).corridor(corridor));
        RecordingSurface drawn = RecordingSurface.of(view);
        PanelView panel = view.panels().getFirst();
        assertEquals(
                List.of(
                        band(panel, 0, 25, 6, 10),
                        band(panel, 25, 41, 7, 9),
                        band(panel, 41, view.viewport().to(), 4, 8)),
                drawn.filled(LIGHT.corridor().at(0.17)).stream()
                        .map(r -> r.box())
                        .toList());
        List<RecordingSurface.Line> dashed = drawn.lines.stream()
                .filter(l -> l.stroke().dash() == Stroke.Dash.DASHED)
                .toList();
        assertEquals(
                List.of(panel.values().y(9), panel.values().y(7)),
                dashed.stream().map(l -> l.y1()).toList());
        assertTrue(drawn.words().containsAll(List.of("6–10", "7–9", "4–8")));
    }

    @Test
    void aGapInTheCorridorStaysAGapAndNonsenseIsLeftOut() {
        Band corridor = new Band(
                "target",
                List.of(
                        new Band.Step(0, 10, 6, 10, false, ""),
                        new Band.Step(20, 30, 4, 8, false, ""),
                        new Band.Step(50, 40, 4, 8, false, "backwards"),
                        new Band.Step(50, 60, 8, 4, false, "upside down"),
                        new Band.Step(60, 70, Double.NaN, Double.NaN, false, "nothing"),
                        new Band.Step(Double.NaN, 70, 1, 2, false, "never")));
        ChartView view = view(panel(at(0, 7), at(100, 5)).corridor(corridor));
        PanelView panel = view.panels().getFirst();
        assertEquals(
                List.of(band(panel, 0, 10, 6, 10), band(panel, 20, 30, 4, 8)),
                RecordingSurface.of(view).filled(LIGHT.corridor().at(0.17)).stream()
                        .map(r -> r.box())
                        .toList());
    }

    @Test
    void thePrintedIntervalStepsHalfwayBetweenResultsWhereItChanges() {
        ChartView view = view(panel(
                at(0, 60).interval(57, 97),
                at(10, 80).interval(57, 97),
                at(20, 90).interval(59, 104),
                at(30, 90),
                at(40, 70).interval(Double.NaN, 104)));
        PanelView panel = view.panels().getFirst();
        List<Box> boxes = RecordingSurface.of(view).filled(IntervalLayer.ground(LIGHT)).stream()
                .map(r -> r.box())
                .toList();
        double end = panel.time().right();
        assertEquals(
                List.of(
                        Box.between(
                                panel.time().left(),
                                panel.values().y(97),
                                panel.time().x(15),
                                panel.values().y(57)),
                        Box.between(
                                panel.time().x(15),
                                panel.values().y(104),
                                panel.time().x(25),
                                panel.values().y(59)),
                        Box.between(
                                panel.time().x(35),
                                panel.values().y(104),
                                end,
                                panel.frame().plot().bottom())),
                boxes);
    }

    @Test
    void anIntervalThatWouldPressTheResultsFlatDoesNotSetTheScale() {
        ValueScale scale = view(panel(at(0, 1), at(10, 1.4).interval(0.5, 300)))
                .panels()
                .getFirst()
                .values();
        assertTrue(scale.high() < 3, "up to " + scale.high());
    }

    @Test
    void dosesAreStepsAsHighAsTheDose() {
        DoseLane lane = new DoseLane(
                "dose",
                List.of(
                        new DoseLane.Step(0, 50, 4, "2 mg q12h"),
                        new DoseLane.Step(50, 60, 0, "paused"),
                        new DoseLane.Step(60, Double.POSITIVE_INFINITY, 2, "1 mg q12h"),
                        new DoseLane.Step(0, 10, Double.NaN, "unknown")));
        ChartView view = view(panel(at(0, 7), at(100, 5)).doses(lane));
        PanelView panel = view.panels().getFirst();
        RecordingSurface drawn = RecordingSurface.of(view);
        List<RecordingSurface.Filled> steps = drawn.filled(LIGHT.dose().at(0.38));
        assertEquals(2, steps.size());
        assertEquals(panel.time().x(50), steps.get(0).box().right(), 1e-9);
        assertEquals(steps.get(0).box().height(), 2 * steps.get(1).box().height(), 1e-9);
        assertEquals(panel.time().right(), steps.get(1).box().right(), 1e-9);
        assertTrue(drawn.words().containsAll(List.of("2 mg q12h", "1 mg q12h", "dose")));
    }

    private static Box band(PanelView panel, double from, double to, double low, double high) {
        return Box.between(
                panel.time().held(from),
                panel.values().y(high),
                panel.time().held(to),
                panel.values().y(low));
    }

    private static PlotPoint at(double time, double value) {
        return PlotPoint.of(0, time, value, String.valueOf(value));
    }

    private static Panel panel(PlotPoint... points) {
        return Panel.of("TAC", "ng/mL").with(new PlotSeries("TAC", "ng/mL", List.of(points)));
    }

    private static ChartView view(Panel panel) {
        Chart chart = Chart.of(List.of(panel), List.of(), TimeAxis.calendar());
        return ChartView.of(chart, chart.fit(), 1000, 240);
    }
}
