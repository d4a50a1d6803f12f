package org.catamnesis.plot;

/**
 * The values that a panel shows: all results and the corridor of the period, and the printed intervals where they do not
 * press the results flat.
 */
final class ValueRange {
    private static final double AIR = 8;
    /** Room for the arrow of a value below its limit. */
    private static final double BELOW_LIMIT = 14;

    /** A scale begins at zero when the least value is not further from it than this part of the greatest. */
    private static final double FROM_ZERO = 0.25;

    private static final double FLATTEST = 4;
    private static final double LARGEST = 1e100;

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double ceiling = Double.POSITIVE_INFINITY;
    private boolean belowLimit;
    private final boolean log;

    private ValueRange(boolean log) {
        this.log = log;
    }

    static ValueScale of(Panel panel, Viewport viewport, Box plot) {
        ValueRange range = new ValueRange(panel.log());
        range.ceiling = Outliers.ceiling(panel, viewport);
        panel.series().forEach(s -> range.cover(s, viewport));
        if (panel.series().stream().allMatch(s -> s.points().isEmpty())) {
            panel.waiting().forEach(point -> range.cover(point.value()));
        }
        for (Band.Step step : panel.corridor().steps()) {
            if (step.to() < viewport.from() || step.from() > viewport.to()) continue;
            range.cover(step.low());
            range.cover(step.high());
        }
        range.coverIntervals(panel, viewport);
        return range.scale(plot);
    }

    private void cover(double value) {
        if (value >= low && value <= high || !Double.isFinite(value) || log && value <= 0) return;
        double held = Math.clamp(value, -LARGEST, LARGEST);
        low = Math.min(low, held);
        high = Math.max(high, held);
    }

    /** The results of the period, or where there are none the two that the line comes from and goes to. */
    private void cover(PlotSeries series, Viewport viewport) {
        int first = series.firstFrom(viewport.from());
        int end = series.firstAfter(viewport.to());
        if (first == end) {
            first = Math.max(0, first - 1);
            end = Math.min(series.size(), end + 1);
        }
        double least = low;
        double greatest = high;
        for (int i = first; i < end; i++) {
            double value = series.value(i);
            if (value > ceiling || value >= least && value <= greatest) continue;
            cover(value);
            least = low;
            greatest = high;
        }
        for (int i : series.special(first, end)) belowLimit |= series.point(i).censoring() == Censoring.BELOW;
    }

    private void coverInterval(PlotPoint point) {
        cover(point.low());
        cover(point.high());
    }

    private void coverIntervals(Panel panel, Viewport viewport) {
        ValueRange wider = new ValueRange(log);
        for (PlotSeries series : panel.series()) {
            int first = series.firstFrom(viewport.from());
            int end = series.firstAfter(viewport.to());
            if (first < end) wider.coverInterval(series.point(first));
            for (int i : series.intervals(first, end)) wider.coverInterval(series.point(i));
        }
        double span = span(low, high);
        double least = span > 0 ? FLATTEST * span : Double.POSITIVE_INFINITY;
        if (span(Math.min(low, wider.low), high) <= least) low = Math.min(low, wider.low);
        if (span(low, Math.max(high, wider.high)) <= least) high = Math.max(high, wider.high);
    }

    private double span(double from, double to) {
        return across(to) - across(from);
    }

    private ValueScale scale(Box plot) {
        if (low > high) return new ValueScale(log ? 1 : 0, log ? 10 : 1, plot.y(), plot.bottom(), log);
        double least = across(low);
        double greatest = across(high);
        if (greatest - least <= Math.abs(greatest) * 1e-9) {
            double around = log ? 0.3 : Math.max(Math.abs(greatest) * 0.1, 1e-3);
            least -= around;
            greatest += around;
        }
        boolean fromZero = !log && least >= 0 && least < FROM_ZERO * greatest;
        if (fromZero) least = 0;
        double below = belowLimit ? BELOW_LIMIT : fromZero ? 0 : AIR;
        double perPixel = (greatest - least) / Math.max(1, plot.height() - AIR - below);
        return new ValueScale(
                back(least - below * perPixel), back(greatest + AIR * perPixel), plot.y(), plot.bottom(), log);
    }

    private double across(double value) {
        return log ? Math.log10(value) : value;
    }

    private double back(double at) {
        return log ? Math.pow(10, at) : at;
    }
}
