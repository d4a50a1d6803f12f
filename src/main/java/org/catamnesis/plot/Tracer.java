package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a series into the line and marks that a picture of this size can show. Where results are as dense as
 * pixels, it is what the line covers of each pixel column.
 */
final class Tracer {
    private static final double DENSE = 0.35;
    private static final double SHORT = 50;
    private static final double BEYOND = 20;

    private final PlotSeries series;
    private final TimeScale time;
    private final ValueScale values;
    private final int from;
    private final double[] xs;
    private final double[] ys;
    private final List<Trace.Stretch> stretches = new ArrayList<>();
    private final List<Trace.Columns> columns = new ArrayList<>();
    private final List<Trace.Gap> gaps = new ArrayList<>();

    private Tracer(PlotSeries series, TimeScale time, ValueScale values, int from, int end) {
        this.series = series;
        this.time = time;
        this.values = values;
        this.from = from;
        this.xs = new double[end - from];
        this.ys = values.ys(series.values(from, end));
        double perDay = time.pixelsPerDay();
        for (int i = 0; i < xs.length; i++) {
            xs[i] = time.left() + (series.time(from + i) - time.from()) * perDay;
        }
    }

    static Trace trace(PlotSeries series, TimeScale time, ValueScale values) {
        int first = series.firstFrom(time.from());
        int end = series.firstAfter(time.to());
        int before = Math.max(0, first - 1);
        int after = Math.min(series.size(), end + 1);
        Tracer tracer = new Tracer(series, time, values, before, after);
        tracer.segments(before, after);
        Marker marker = new Marker(end - first, time.right() - time.left());
        if (marker.dense()) {
            for (int i : series.special(first, end))
                marker.add(tracer.x(i), values.held(series.value(i)), series.point(i));
        } else {
            for (int i = first; i < end; i++) {
                marker.add(tracer.x(i), values.held(series.value(i)), series.point(i));
            }
        }
        return new Trace(
                List.copyOf(tracer.stretches),
                List.copyOf(tracer.columns),
                marker.marks(),
                List.copyOf(tracer.gaps),
                marker.dense());
    }

    /** Splits [from, end) at the breaks. */
    private void segments(int first, int end) {
        int start = first;
        for (int i : series.breaks(first + 1, end)) {
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

    private void segment(int first, int end) {
        if (end - first < 2) return;
        double width = Math.min(x(end - 1), time.right()) - Math.max(x(first), time.left());
        if (end - first > DENSE * Math.max(width, SHORT)) reduced(first, end);
        else joined(first, end);
    }

    private void joined(int first, int end) {
        int start = first;
        for (int i = first + 1; i < end; i++) {
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

    private void reduced(int first, int end) {
        Reduction reduction = new Reduction();
        reduction.add(cutX(first, first + 1), cutY(first, first + 1));
        for (int i = first + 1; i < end - 1; i++) reduction.add(x(i), y(i));
        reduction.add(cutX(end - 1, end - 2), cutY(end - 1, end - 2));
        columns.addAll(reduction.columns());
        stretches.addAll(reduction.links());
    }

    private void stretch(int first, int end, boolean uncertain) {
        int last = end - 1;
        double[] lineXs = Arrays.copyOfRange(xs, first - from, end - from);
        double[] lineYs = Arrays.copyOfRange(ys, first - from, end - from);
        lineXs[0] = cutX(first, first + 1);
        lineYs[0] = cutY(first, first + 1);
        lineXs[last - first] = cutX(last, last - 1);
        lineYs[last - first] = cutY(last, last - 1);
        stretches.add(new Trace.Stretch(lineXs, lineYs, uncertain));
    }

    /** Where the end of a line is drawn: at its result, or on the way there when that lies far outside. */
    private double cutX(int end, int next) {
        double x = x(end);
        return end < next
                ? Math.max(x, Math.min(time.left() - BEYOND, x(next)))
                : Math.min(x, Math.max(time.right() + BEYOND, x(next)));
    }

    private double cutY(int end, int next) {
        double way = x(end) - x(next);
        double share = way == 0 ? 1 : (cutX(end, next) - x(next)) / way;
        return y(next) + share * (y(end) - y(next));
    }

    private PlotPoint point(int i) {
        return series.point(i);
    }

    private double x(int i) {
        return xs[i - from];
    }

    private double y(int i) {
        return ys[i - from];
    }
}
