package org.catamnesis.cohort.statistics;

/**
 * One person under observation: at risk after {@code entry} until {@code time}, when the event came, another event made it
 * impossible ({@code competing}), or the observation ended. {@code group} is what curves are compared by.
 */
public record FollowUp(String group, double entry, double time, boolean event, boolean competing) {
    public FollowUp {
        if (!(entry < time)) throw new IllegalArgumentException("observation ends before it begins");
        if (event && competing) throw new IllegalArgumentException("two ends of one observation");
    }

    public FollowUp(String group, double entry, double time, boolean event) {
        this(group, entry, time, event, false);
    }

    /** Observed from the very beginning. */
    public static FollowUp of(String group, double time, boolean event) {
        return new FollowUp(group, Double.NEGATIVE_INFINITY, time, event);
    }

    /** Whether an event at this time could have been seen. */
    public boolean atRisk(double when) {
        return entry < when && when <= time;
    }

    /** As seen by the end of the observation: whoever had the event or the competing one counts as censored, others not. */
    FollowUp reversed() {
        return new FollowUp(group, entry, time, !event && !competing);
    }
}
