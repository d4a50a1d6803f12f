package org.catamnesis.plot;

/** From time to pixels across and back. */
public record TimeScale(double from, double to, double left, double right) {
    public double x(double time) {
        return left + (time - from) * pixelsPerDay();
    }

    public double time(double x) {
        return from + (x - left) / pixelsPerDay();
    }

    public double pixelsPerDay() {
        return Math.max(right - left, 1) / (to - from);
    }

    /** The pixel of this time, held between the edges of the plot. */
    double held(double time) {
        return time <= from ? left : time >= to ? right : x(time);
    }
}
