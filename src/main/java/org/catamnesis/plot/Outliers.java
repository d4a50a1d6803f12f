package org.catamnesis.plot;

import java.util.Arrays;

/**
 * Finds the few values that would press all others of a panel flat. They are drawn at the edge, marked and with their
 * value written, instead of setting the scale.
 */
final class Outliers {
    /** Fewer results say nothing about what is usual. */
    private static final int FEWEST = 8;

    private static final double USUAL = 0.9;
    private static final double FLATTENS = 4;
    private static final double STILL_SHOWN = 2;

    private Outliers() {}

    /** The greatest value that a scale has to reach; infinite when no value is out of all proportion. */
    static double ceiling(Panel panel, Viewport viewport) {
        if (panel.log()) return Double.POSITIVE_INFINITY;
        double ceiling = Double.NEGATIVE_INFINITY;
        boolean any = false;
        for (PlotSeries series : panel.series()) {
            int first = series.firstFrom(viewport.from());
            int end = series.firstAfter(viewport.to());
            if (end - first < FEWEST) return Double.POSITIVE_INFINITY;
            double usual = usual(series, first, end);
            double greatest = series.greatest(first, end);
            any |= usual > 0 && greatest > FLATTENS * usual;
            ceiling = Math.max(ceiling, STILL_SHOWN * usual);
        }
        return any ? ceiling : Double.POSITIVE_INFINITY;
    }

    /** What nine of ten results do not exceed, or the interval of the newest when that is wider. */
    private static double usual(PlotSeries series, int first, int end) {
        double high = series.point(end - 1).high();
        if (series.greatest(first, end) <= FLATTENS * high) return high;
        double[] sorted = series.values(first, end);
        Arrays.sort(sorted);
        double most = sorted[(int) ((sorted.length - 1) * USUAL)];
        return Double.isFinite(high) ? Math.max(most, high) : most;
    }
}
