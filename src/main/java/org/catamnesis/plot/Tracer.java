package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a series into the line and marks that a picture of this size can show. Where results are denser than pixels,
 * first, least, greatest and last of each pixel column draw the same line as all of them.
 */
final class Tracer {
    private static final int DENSE = 3;
    private static final double BEYOND = 20;

    private final PlotSeries series;
    private final TimeScale time;
    private final ValueScale values;
    private final List<Trace.Stretch> stretches = new ArrayList<>();
    private final List<Trace.Gap> gaps = new ArrayList<>();

    private Tracer(PlotSeries series, TimeScale time, ValueScale values) {
        this.series = series;
        this.time = time;
        this.values = values;
    }

    static Trace trace(PlotSeries series, TimeScale time, ValueScale values) {
        Tracer tracer = new Tracer(series, time, values);
        int first = series.firstFrom(time.from());
        int end = series.firstFrom(Math.nextUp(time.to()));
        tracer.segments(Math.max(0, first - 1), Math.min(series.points().size(), end + 1));
        List<Trace.Placed> marks =
                new Marker(values.top()).marks(series.points().subList(first, end), time, values);
        return new Trace(List.copyOf(tracer.stretches), marks, List.copyOf(tracer.gaps));
    }

    /** Splits [from, end) at the breaks. */
    private void segments(int from, int end) {
        int start = from;
        for (int i = from + 1; i < end; i++) {
            if (point(i).breakBefore().isEmpty()) continue;
            segment(start, i);
            gap(i);
            start = i;
        }
        segment(start, end);
    }

    private void gap(int i) {
        double left = x(i - 1);
        double right = x(i);
        double middle = (left + right) / 2;
        if (middle < time.left() || middle > time.right()) return;
        double y = Math.clamp((y(i - 1) + y(i)) / 2, values.top() + 6, Math.max(values.top() + 6, values.bottom() - 6));
        gaps.add(new Trace.Gap(left, right, y, point(i).breakBefore()));
    }

    private void segment(int from, int end) {
        if (end - from < 2) return;
        double width = Math.min(x(end - 1), time.right()) - Math.max(x(from), time.left());
        if (end - from > DENSE * Math.max(width, 1)) reduced(from, end);
        else joined(from, end);
    }

    private void joined(int from, int end) {
        int start = from;
        for (int i = from + 1; i < end; i++) {
            boolean last = i == end - 1;
            if (!last && uncertain(i) == uncertain(i + 1)) continue;
            stretch(start, i + 1, uncertain(i));
            start = i;
        }
    }

    /** Whether the piece of line that ends at i leads to or from a limit. */
    private boolean uncertain(int i) {
        return point(i).censoring() != Censoring.NONE || point(i - 1).censoring() != Censoring.NONE;
    }

    private void stretch(int from, int end, boolean uncertain) {
        double[] xs = new double[end - from];
        double[] ys = new double[end - from];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x(from + i);
            ys[i] = y(from + i);
        }
        add(xs, ys, uncertain);
    }

    private void reduced(int from, int end) {
        Reduction reduction = new Reduction();
        for (int i = from; i < end; i++) reduction.add(x(i), y(i));
        add(reduction.xs(), reduction.ys(), false);
    }

    /** Cuts the ends that lie far outside, along the line that they are on. */
    private void add(double[] xs, double[] ys, boolean uncertain) {
        int last = xs.length - 1;
        cut(xs, ys, 0, 1, time.left() - BEYOND);
        cut(xs, ys, last, last - 1, time.right() + BEYOND);
        stretches.add(new Trace.Stretch(xs, ys, uncertain));
    }

    private static void cut(double[] xs, double[] ys, int end, int next, double limit) {
        boolean outside = end < next ? xs[end] < limit : xs[end] > limit;
        if (!outside) return;
        double share = (limit - xs[next]) / (xs[end] - xs[next]);
        ys[end] = ys[next] + share * (ys[end] - ys[next]);
        xs[end] = limit;
    }

    private PlotPoint point(int i) {
        return series.points().get(i);
    }

    private double x(int i) {
        return time.x(point(i).time());
    }

    private double y(int i) {
        return values.y(point(i).value());
    }
}
