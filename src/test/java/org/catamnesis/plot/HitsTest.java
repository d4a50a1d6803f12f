package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitsTest {
    private final Chart chart = Chart.of(
            List.of(
                    panel("TAC", point(1, 0, 5), point(2, 10, 6), point(3, 10.1, 9), point(4, 30, 7)),
                    Panel.of("empty", ""),
                    panel("ALT", point(5, 12, 40), point(6, 29, 30))),
            List.of(EventMark.at(9, 15, "biopsy")),
            TimeAxis.calendar());
    private final ChartView view = ChartView.of(chart, chart.fit(), 1000, 400);

    @Test
    void theNearestResultInPixelsIsHit() {
        for (long id = 1; id <= 6; id++) {
            Hit hit = Hits.find(chart, id).orElseThrow();
            PanelView panel = view.panels().get(hit.panel());
            double x = panel.time().x(hit.point().time());
            double y = panel.values().y(hit.point().value());
            assertEquals(Optional.of(hit), Hits.nearest(view, x + 3, y - 2, 8));
        }
    }

    @Test
    void farFromEverythingThereIsNothing() {
        Box plot = view.plot(0);
        assertEquals(
                Optional.empty(),
                Hits.nearest(view, view.panels().getFirst().time().x(20), plot.y() + 1, 8));
        assertEquals(Optional.empty(), Hits.nearest(view, plot.x(), view.plot(1).middle(), 8));
        assertEquals(Optional.empty(), Hits.nearest(view, -5, -5, 8));
        assertEquals(Optional.empty(), Hits.find(chart, 77));
    }

    @Test
    void arrowsStepThroughResultsAndStopAtTheEnds() {
        Hit second = Hits.find(chart, 2).orElseThrow();
        assertEquals(3, Hits.step(chart, second, 1).point().id());
        assertEquals(1, Hits.step(chart, second, -1).point().id());
        assertEquals(1, Hits.step(chart, second, -100).point().id());
        assertEquals(4, Hits.step(chart, second, Integer.MAX_VALUE).point().id());
    }

    @Test
    void upAndDownGoToTheResultNearestInTimePastEmptyPanels() {
        Hit last = Hits.find(chart, 4).orElseThrow();
        Hit below = Hits.across(chart, last, 1);
        assertEquals(6, below.point().id());
        assertEquals(below, Hits.across(chart, below, 1));
        assertEquals(4, Hits.across(chart, below, -1).point().id());
    }

    @Test
    void theKeyboardBeginsAtTheNewestResult() {
        assertEquals(4, Hits.newest(chart).orElseThrow().point().id());
        assertEquals(Optional.empty(), Hits.newest(Chart.of(List.of(), List.of(), TimeAxis.calendar())));
    }

    @Test
    void aFlagIsFoundByItsColumn() {
        double x = view.panels().getFirst().time().x(15);
        assertEquals("biopsy", Hits.event(view, x + 3, 20, 6).orElseThrow().label());
        assertEquals(Optional.empty(), Hits.event(view, x + 30, 20, 6));
        assertEquals(Optional.empty(), Hits.event(view, x, 200, 6));
    }

    private static Panel panel(String name, PlotPoint... points) {
        return Panel.of(name, "").with(new PlotSeries(name, "", List.of(points)));
    }

    private static PlotPoint point(long id, double time, double value) {
        return PlotPoint.of(id, time, value, String.valueOf(value));
    }
}
