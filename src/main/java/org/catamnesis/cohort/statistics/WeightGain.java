package org.catamnesis.cohort.statistics;

/** Of those who were underweight at first, how many weigh more now. */
final class WeightGain {
    private static final double UNDERWEIGHT = 18.5;

    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;
    private long bodyDay = Long.MAX_VALUE;
    private double first;
    private double last;
    private Double height;
    private Double index;
    private int gained;
    private int counted;
    private int missing;

    void weight(long day, double kilograms) {
        if (day < firstDay) {
            firstDay = day;
            first = kilograms;
        }
        if (day >= lastDay) {
            lastDay = day;
            last = kilograms;
        }
    }

    void height(double centimetres) {
        if (height == null) height = centimetres;
    }

    void bodyMassIndex(long day, double value) {
        if (day >= bodyDay) return;
        bodyDay = day;
        index = value;
    }

    /** Ends a patient. */
    void patient() {
        boolean weighed = firstDay != Long.MAX_VALUE;
        Double body = index != null || !weighed || height == null ? index : (Double) (first / (height * height / 1e4));
        if (body != null && body < UNDERWEIGHT) {
            if (!weighed || lastDay == firstDay) missing++;
            else {
                counted++;
                if (last > first) gained++;
            }
        }
        firstDay = Long.MAX_VALUE;
        lastDay = Long.MIN_VALUE;
        bodyDay = Long.MAX_VALUE;
        height = null;
        index = null;
    }

    MetricValue value() {
        return MetricValue.of("underweight-gain", "", Proportion.of(gained, counted), counted, missing);
    }
}
