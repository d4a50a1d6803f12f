package org.catamnesis.plot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The results of one quantity in one unit, by time. What has no finite time and value is left out; it cannot be drawn. */
public final class PlotSeries {
    private final String name;
    private final String unit;
    private final List<PlotPoint> points;
    /** Copies side by side, so that a frame of very many results does not visit each of them. */
    private final double[] times;

    private final double[] values;
    private final int[] breaks;
    private final int[] intervals;
    private final int[] special;

    public PlotSeries(String name, String unit, List<PlotPoint> points) {
        this.name = Objects.requireNonNull(name);
        this.unit = Objects.requireNonNull(unit);
        this.points = points.stream()
                .filter(PlotPoint::drawable)
                .sorted(Comparator.comparingDouble(PlotPoint::time))
                .toList();
        this.times = this.points.stream().mapToDouble(PlotPoint::time).toArray();
        this.values = this.points.stream().mapToDouble(PlotPoint::value).toArray();
        this.breaks = where(i -> i > 0 && !point(i).breakBefore().isEmpty());
        this.intervals = where(i -> i == 0 || !point(i).sameInterval(point(i - 1)));
        this.special = where(i -> !point(i).ordinary());
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public List<PlotPoint> points() {
        return points;
    }

    int size() {
        return times.length;
    }

    PlotPoint point(int i) {
        return points.get(i);
    }

    double time(int i) {
        return times[i];
    }

    double value(int i) {
        return values[i];
    }

    /** A copy of the values of [from, end). */
    double[] values(int from, int end) {
        return Arrays.copyOfRange(values, from, end);
    }

    double greatest(int from, int end) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < end; i++) greatest = Math.max(greatest, values[i]);
        return greatest;
    }

    /** Which of [from, end) are not joined to the one before. */
    int[] breaks(int from, int end) {
        return within(breaks, from, end);
    }

    /** Which of [from, end) begin another interval than the one before. */
    int[] intervals(int from, int end) {
        return within(intervals, from, end);
    }

    /** Which of [from, end) are more than an ordinary result. */
    int[] special(int from, int end) {
        return within(special, from, end);
    }

    /** Index of the first result at or after this time, the size when there is none. */
    int firstFrom(double time) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < time) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Index of the first result after this time, the size when there is none. */
    int firstAfter(double time) {
        return firstFrom(Math.nextUp(time));
    }

    /** Index of the result nearest to this time, -1 when there is none. */
    int nearest(double time) {
        int after = firstFrom(time);
        if (after == times.length) return after - 1;
        if (after == 0) return 0;
        return time - times[after - 1] <= times[after] - time ? after - 1 : after;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlotSeries series
                && name.equals(series.name)
                && unit.equals(series.unit)
                && points.equals(series.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, unit, points);
    }

    @Override
    public String toString() {
        return "PlotSeries[" + name + ", " + unit + ", " + points + "]";
    }

    private int[] where(IntPredicate condition) {
        return IntStream.range(0, times.length).filter(condition).toArray();
    }

    private static int[] within(int[] indices, int from, int end) {
        int start = place(indices, from);
        return Arrays.copyOfRange(indices, start, Math.max(start, place(indices, end)));
    }

    private static int place(int[] indices, int index) {
        int found = Arrays.binarySearch(indices, index);
        return found < 0 ? -found - 1 : found;
    }
}
