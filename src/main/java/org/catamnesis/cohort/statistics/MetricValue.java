package org.catamnesis.cohort.statistics;

/**
 * What a metric came to. Every claim carries its denominator, who is missing and how sure it is.
 *
 * @param metric which definition, by its id
 * @param part which of several numbers of the metric: a year, a pair of states; empty for the only one
 * @param numerator events, members or the mean after; null where it cannot be computed
 * @param denominator of whom, or the mean before
 * @param patients on whom it rests
 * @param missing who would belong but lacks what is needed
 * @param value null where it cannot be computed
 * @param lower of the 95 % interval; null where there is none
 * @param interval how the interval was computed
 */
public record MetricValue(
        String metric,
        String part,
        Double numerator,
        Double denominator,
        int patients,
        int missing,
        Double value,
        Double lower,
        Double upper,
        String interval) {

    static MetricValue of(String metric, String part, Proportion share, int patients, int missing) {
        return new MetricValue(
                metric,
                part,
                (double) share.numerator(),
                (double) share.denominator(),
                patients,
                missing,
                share.value(),
                share.lower(),
                share.upper(),
                "wilson");
    }

    /** The same without saying of which part. */
    public MetricValue whole() {
        return new MetricValue(metric, "", numerator, denominator, patients, missing, value, lower, upper, interval);
    }

    /** Whether it could be computed but is not told. */
    public boolean isWithheld() {
        return value == null && numerator == null && patients > 0;
    }

    /** The same without any number that is told. */
    MetricValue withheld() {
        return new MetricValue(metric, part, null, null, patients, missing, null, null, null, interval);
    }
}
