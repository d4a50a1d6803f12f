package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/** A panel made ready for one period and size: its scales and what of its series the pixels can show. */
record PanelView(
        Panel panel,
        ChartLayout.Frame frame,
        TimeScale time,
        ValueScale values,
        List<Tick> ticks,
        List<Trace> traces,
        List<Trace.Placed> waiting) {
    /** Whether results are shown that lie beyond the scale. */
    boolean reachesBeyond() {
        return traces.stream()
                .flatMap(trace -> trace.marks().stream())
                .anyMatch(placed -> values.beyond(placed.point().value()));
    }

    static PanelView of(Panel panel, ChartLayout.Frame frame, Viewport viewport) {
        Box plot = frame.plot();
        TimeScale time = new TimeScale(viewport.from(), viewport.to(), plot.x(), plot.right());
        ValueScale values = ValueRange.of(panel, viewport, plot);
        List<Tick> ticks = panel.isEmpty() ? List.of() : List.copyOf(ValueTicks.of(values));
        List<Trace> traces = new ArrayList<>();
        for (PlotSeries series : panel.series()) traces.add(Tracer.trace(series, time, values));
        List<Trace.Placed> waiting = panel.waiting().stream()
                .filter(point -> viewport.shows(point.time()))
                .map(point -> new Trace.Placed(time.x(point.time()), values.inside(point.value()), point))
                .toList();
        return new PanelView(panel, frame, time, values, ticks, List.copyOf(traces), waiting);
    }
}
