package org.catamnesis.cohort.statistics;

import java.util.List;

/** How each patient's drug levels stood to their target at first and at last. */
final class TroughControl {
    private static final long APART = 30;

    private final Transitions transitions = new Transitions(List.of("below", "within", "above"));
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;
    private String first;
    private String last;

    void level(long day, double value, double low, double high) {
        String state = value < low ? "below" : value > high ? "above" : "within";
        if (day < firstDay) {
            firstDay = day;
            first = state;
        }
        if (day > lastDay) {
            lastDay = day;
            last = state;
        }
    }

    /** Ends a patient; whoever has no level is none of this. */
    void patient() {
        if (first != null) {
            if (lastDay - firstDay >= APART) transitions.add(first, last);
            else transitions.addMissing();
        }
        firstDay = Long.MAX_VALUE;
        lastDay = Long.MIN_VALUE;
        first = null;
    }

    List<MetricValue> values() {
        return transitions.values("trough-transition");
    }
}
