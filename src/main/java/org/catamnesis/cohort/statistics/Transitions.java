package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;

/** From which state to which: one change a patient, counted by pairs. */
public final class Transitions {
    private final List<String> states;
    private final int[][] counts;
    private int missing;

    public Transitions(List<String> states) {
        this.states = List.copyOf(states);
        counts = new int[states.size()][states.size()];
    }

    /** @throws IndexOutOfBoundsException for a state that is none */
    public void add(String from, String to) {
        counts[states.indexOf(from)][states.indexOf(to)]++;
    }

    public void addMissing() {
        missing++;
    }

    public int missing() {
        return missing;
    }

    /** Of those who were in the one state, the share that came to the other. */
    public Proportion share(String from, String to) {
        int of = 0;
        for (int count : counts[states.indexOf(from)]) of += count;
        return Proportion.of(counts[states.indexOf(from)][states.indexOf(to)], of);
    }

    /** One value for each pair, row after row. */
    List<MetricValue> values(String metric) {
        List<MetricValue> values = new ArrayList<>();
        for (String from : states) {
            for (String to : states) {
                Proportion share = share(from, to);
                values.add(MetricValue.of(metric, from + ">" + to, share, share.denominator(), missing));
            }
        }
        return values;
    }
}
