package org.catamnesis.cohort.statistics;

/**
 * One person under observation: at risk after {@code entry} until {@code time}, when the event came or the observation
 * ended. {@code group} is what curves are compared by.
 */
public record FollowUp(String group, double entry, double time, boolean event) {
    public FollowUp {
        if (!(entry < time)) throw new IllegalArgumentException("observation ends before it begins");
    }

    /** Observed from the very beginning. */
    public static FollowUp of(String group, double time, boolean event) {
        return new FollowUp(group, Double.NEGATIVE_INFINITY, time, event);
    }

    /** Whether an event at this time could have been seen. */
    public boolean atRisk(double when) {
        return entry < when && when <= time;
    }
}
