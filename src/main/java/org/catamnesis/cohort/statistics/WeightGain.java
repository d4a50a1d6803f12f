package org.catamnesis.cohort.statistics;

/** Of those who were underweight at first, how many weigh more now, as the rows of {@code outcomes} tell it. */
final class WeightGain {
    static final String METRIC = "underweight-gained";
    private static final String OTHERS = "not-underweight";

    private int gained;
    private int counted;
    private int missing;

    void patient(boolean more) {
        counted++;
        if (more) gained++;
    }

    /** Whoever was not underweight is none of this; of the others it is not known. */
    void missing(String reason) {
        if (!OTHERS.equals(reason)) missing++;
    }

    MetricValue value() {
        return MetricValue.of(METRIC, "", Proportion.of(gained, counted), counted, missing);
    }
}
