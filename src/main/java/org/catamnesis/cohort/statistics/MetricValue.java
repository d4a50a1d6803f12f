package org.catamnesis.cohort.statistics;

import org.catamnesis.cohort.privacy.SmallCells;

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

    /** The same with everything left out from which a small count could be worked out. */
    MetricValue told(SmallCells cells) {
        if (cells.threshold() <= 1) return this;
        boolean hidden = cells.small(patients)
                || numerator != null && denominator != null && !interval.equals("bootstrap") && hides(cells);
        return hidden ? new MetricValue(metric, part, null, null, patients, missing, null, null, null, interval) : this;
    }

    private boolean hides(SmallCells cells) {
        long part = Math.round(numerator);
        long all = interval.equals("wilson") ? Math.round(denominator) : patients;
        return cells.small(part) || cells.small(all) || cells.small(all - part) || cells.small(Math.round(denominator));
    }
}
