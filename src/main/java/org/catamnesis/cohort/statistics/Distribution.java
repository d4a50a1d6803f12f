package org.catamnesis.cohort.statistics;

import java.util.Arrays;

/** How numbers are spread, with quantiles of type 7 (Hyndman and Fan 1996); the deviation of one number is NaN. */
public record Distribution(int n, double mean, double deviation, double q1, double median, double q3) {

    /** NaN for everything but the number of nothing. */
    public static Distribution of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double mean = n == 0 ? Double.NaN : Arrays.stream(sorted).sum() / n;
        double squares = Arrays.stream(sorted)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Distribution(
                n,
                mean,
                n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1)),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75));
    }

    /** Of numbers in their order; NaN of none. */
    static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) return Double.NaN;
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
