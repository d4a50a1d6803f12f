package org.catamnesis.cohort.statistics;

/** A share of some, with the 95 % interval of Wilson (1927); nothing of nobody. */
public record Proportion(int numerator, int denominator, Double value, Double lower, Double upper) {

    public static Proportion of(int numerator, int denominator) {
        if (denominator == 0) return new Proportion(numerator, 0, null, null, null);
        double n = denominator;
        double share = numerator / n;
        double z = LogLogLimits.Z;
        double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
        double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
        return new Proportion(
                numerator,
                denominator,
                share,
                numerator == 0 ? 0 : middle - half,
                numerator == denominator ? 1 : middle + half);
    }
}
