package org.catamnesis.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A stack of small multiples over one time axis, in one or more columns, with events through all of them. */
public record Chart(List<Panel> panels, List<EventMark> events, TimeAxis axis, int columns) {
    private static final double MARGIN = 0.02;

    public Chart {
        panels = List.copyOf(panels);
        events = events.stream()
                .filter(EventMark::drawable)
                .sorted(java.util.Comparator.comparingDouble(EventMark::from))
                .toList();
        columns = Math.clamp(columns, 1, Math.max(1, panels.size()));
    }

    public static Chart of(List<Panel> panels, List<EventMark> events, TimeAxis axis) {
        return new Chart(panels, events, axis, 1);
    }

    public Chart columns(int number) {
        return new Chart(panels, events, axis, number);
    }

    public Chart axis(TimeAxis newAxis) {
        return new Chart(panels, events, newAxis, columns);
    }

    /** All that is on file, with a little air on both sides; a single day when there is nothing. */
    public Viewport fit() {
        double[] times = times().filter(PlotTime::drawable).toArray();
        if (times.length == 0) return Viewport.over(-1, 1);
        double first = DoubleStream.of(times).min().orElse(0);
        double last = DoubleStream.of(times).max().orElse(0);
        double air = Math.max(1, (last - first) * MARGIN);
        return Viewport.over(held(first - air), held(last + air));
    }

    private DoubleStream times() {
        Stream<DoubleStream> results = panels.stream()
                .flatMap(p -> p.series().stream())
                .filter(s -> !s.points().isEmpty())
                .map(s -> DoubleStream.of(
                        s.points().getFirst().time(), s.points().getLast().time()));
        Stream<DoubleStream> doses =
                panels.stream().flatMap(p -> p.doses().steps().stream()).map(s -> DoubleStream.of(s.from(), s.to()));
        Stream<DoubleStream> marks = events.stream().map(e -> DoubleStream.of(e.from(), e.to()));
        return Stream.of(results, doses, marks).flatMap(s -> s).flatMapToDouble(s -> s);
    }

    private static double held(double time) {
        return Math.clamp(time, -PlotTime.FURTHEST, PlotTime.FURTHEST);
    }
}
