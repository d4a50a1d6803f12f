package org.catamnesis.cohort.statistics;

/**
 * 95 % limits of a probability on the scale log(−log p) (Kalbfleisch and Prentice 1980), which stay between 0 and 1; null
 * at 0 and at 1, where that scale ends.
 */
record LogLogLimits(Double lower, Double upper) {
    /** The 97.5 % point of the normal distribution. */
    static final double Z = 1.959963984540054;

    static LogLogLimits of(double probability, double error) {
        if (probability <= 0 || probability >= 1) return new LogLogLimits(null, null);
        double width = Z * error / (probability * -Math.log(probability));
        return new LogLogLimits(Math.pow(probability, Math.exp(width)), Math.pow(probability, Math.exp(-width)));
    }
}
