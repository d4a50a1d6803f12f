package org.catamnesis.plot;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A stack of small multiples over one time axis, in one or more columns, with events through all of them.
 *
 * @param key what the less common marks mean, in words; what does not occur in this chart is left out
 * @param today the last day of which anything can be known as {@link PlotTime}, NaN when it is of no interest
 */
public record Chart(
        List<Panel> panels, List<EventMark> events, TimeAxis axis, int columns, Map<Mark, String> key, double today) {
    private static final double MARGIN = 0.02;
    /** The newest result stands near the edge: nothing is known of the time after it. */
    private static final double AFTER = 0.002;

    public Chart {
        panels = List.copyOf(panels);
        events = events.stream()
                .filter(EventMark::drawable)
                .sorted(java.util.Comparator.comparingDouble(EventMark::from))
                .toList();
        columns = Math.clamp(columns, 1, Math.max(1, panels.size()));
        key = occurring(key, panels);
    }

    public static Chart of(List<Panel> panels, List<EventMark> events, TimeAxis axis) {
        return new Chart(panels, events, axis, 1, Map.of(), Double.NaN);
    }

    public Chart columns(int number) {
        return new Chart(panels, events, axis, number, key, today);
    }

    public Chart axis(TimeAxis newAxis) {
        return new Chart(panels, events, newAxis, columns, key, today);
    }

    /** With these words about its marks below it. */
    public Chart key(Map<Mark, String> words) {
        return new Chart(panels, events, axis, columns, words, today);
    }

    /** With this day as the last that has begun. */
    public Chart today(double day) {
        return new Chart(panels, events, axis, columns, key, day);
    }

    private static Map<Mark, String> occurring(Map<Mark, String> key, List<Panel> panels) {
        if (key.isEmpty()) return Map.of();
        Set<Mark> seen = EnumSet.noneOf(Mark.class);
        for (Panel panel : panels) {
            for (PlotSeries series : panel.all()) series.points().forEach(point -> Mark.addAll(point, seen));
        }
        Map<Mark, String> used = new EnumMap<>(Mark.class);
        key.forEach((mark, words) -> {
            if (mark == Mark.BEYOND || seen.contains(mark)) used.put(mark, words);
        });
        return Collections.unmodifiableMap(used);
    }

    /** All that is on file, with a little air on both sides; a single day when there is nothing. */
    public Viewport fit() {
        double[] times = times().filter(PlotTime::drawable).toArray();
        if (times.length == 0) return Viewport.over(-1, 1);
        double first = DoubleStream.of(times).min().orElse(0);
        double last = DoubleStream.of(times).max().orElse(0);
        double span = last - first;
        double after = last > today + 1 ? MARGIN : AFTER;
        return Viewport.over(held(first - Math.max(1, span * MARGIN)), held(last + Math.max(1, span * after)));
    }

    private DoubleStream times() {
        Stream<DoubleStream> results = panels.stream()
                .flatMap(p -> p.all().stream())
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
