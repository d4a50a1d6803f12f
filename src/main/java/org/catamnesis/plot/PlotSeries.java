package org.catamnesis.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The results of one quantity in one unit, by time. What has no finite time and value is left out; it cannot be drawn. */
public record PlotSeries(String name, String unit, List<PlotPoint> points) {
    public PlotSeries {
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        points = points.stream()
                .filter(PlotPoint::drawable)
                .sorted(Comparator.comparingDouble(PlotPoint::time))
                .toList();
    }

    /** Index of the first result at or after this time, the size when there is none. */
    int firstFrom(double time) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).time() < time) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Index of the result nearest to this time, -1 when there is none. */
    int nearest(double time) {
        int after = firstFrom(time);
        if (after == points.size()) return after - 1;
        if (after == 0) return 0;
        return time - points.get(after - 1).time() <= points.get(after).time() - time ? after - 1 : after;
    }
}
