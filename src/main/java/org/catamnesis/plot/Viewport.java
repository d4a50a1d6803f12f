package org.catamnesis.plot;

/** The period that a chart shows, and the period that it may show; times as {@link PlotTime}. */
public record Viewport(double from, double to, double first, double last) {
    /** Less than half a day is never shown. */
    public static final double SHORTEST = 0.5;

    public Viewport {
        if (!PlotTime.drawable(first) || !PlotTime.drawable(last) || !(last >= first)) {
            throw new IllegalArgumentException("a period from " + first + " to " + last);
        }
        double missing = SHORTEST - (last - first);
        if (missing > 0) {
            first -= missing / 2;
            last += missing / 2;
        }
        double span = Math.clamp(
                Double.isFinite(to - from) ? to - from : last - first, SHORTEST, Math.max(SHORTEST, last - first));
        from = Math.clamp(Double.isNaN(from) ? first : from, first, Math.max(first, last - span));
        to = Math.min(last, from + span);
    }

    /** All of it. */
    public static Viewport over(double first, double last) {
        return new Viewport(first, last, first, last);
    }

    public double span() {
        return to - from;
    }

    /** Shows {@code factor} times as long a period (below 1: closer), with {@code about} staying where it is. */
    public Viewport zoom(double about, double factor) {
        double span = Math.clamp(span() * factor, SHORTEST, Math.max(SHORTEST, last - first));
        double left = about - (about - from) * span / span();
        return new Viewport(left, left + span, first, last);
    }

    /** Moves by this many days, not beyond the limits. */
    public Viewport pan(double days) {
        return new Viewport(from + days, to + days, first, last);
    }

    public Viewport fit() {
        return over(first, last);
    }

    /** Shows exactly this period, as far as the limits allow. */
    public Viewport show(double start, double end) {
        return new Viewport(Math.min(start, end), Math.max(start, end), first, last);
    }

    /** Moves just so far that this time is seen, a little away from the edge. */
    public Viewport reveal(double time) {
        double margin = span() * 0.05;
        if (time < from + margin) return pan(time - from - margin);
        if (time > to - margin) return pan(time - to + margin);
        return this;
    }

    public boolean shows(double time) {
        return time >= from && time <= to;
    }
}
