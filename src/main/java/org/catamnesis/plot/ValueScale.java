package org.catamnesis.plot;

/** From value to pixels down and back; {@code low} stands on {@code bottom}. */
public record ValueScale(double low, double high, double top, double bottom, boolean log) {
    private static final double FAR = 1e5;
    private static final double EDGE = 5;

    public double y(double value) {
        if (log && value <= 0) return bottom;
        double share = (across(value) - across(low)) / (across(high) - across(low));
        return Math.clamp(bottom - share * (bottom - top), -FAR, FAR);
    }

    /** The pixels of these values, as {@link #y} has them one by one. */
    double[] ys(double[] values) {
        double[] ys = new double[values.length];
        double least = across(low);
        double span = across(high) - least;
        for (int i = 0; i < ys.length; i++) {
            double share = ((log ? Math.log10(values[i]) : values[i]) - least) / span;
            ys[i] = log && values[i] <= 0 ? bottom : Math.clamp(bottom - share * (bottom - top), -FAR, FAR);
        }
        return ys;
    }

    /** The pixel of this value, or the upper edge when it lies beyond the scale. */
    public double held(double value) {
        return beyond(value) ? top + EDGE : y(value);
    }

    /** The pixel of this value, or the nearer edge when it lies outside. */
    public double inside(double value) {
        return Math.clamp(y(value), top + EDGE, Math.max(top + EDGE, bottom - EDGE));
    }

    /** Whether a value is too high for this scale. */
    public boolean beyond(double value) {
        return y(value) < top - 1;
    }

    public double value(double y) {
        double share = (bottom - y) / (bottom - top);
        double at = across(low) + share * (across(high) - across(low));
        return log ? Math.pow(10, at) : at;
    }

    private double across(double value) {
        return log ? Math.log10(value) : value;
    }
}
