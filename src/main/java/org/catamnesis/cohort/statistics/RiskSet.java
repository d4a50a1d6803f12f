package org.catamnesis.cohort.statistics;

import java.util.Arrays;
import java.util.List;

/** How many of these people are under observation at a time, found in the logarithm of their number. */
public final class RiskSet {
    private final double[] entries;
    private final double[] ends;

    public RiskSet(List<FollowUp> people) {
        entries = people.stream().mapToDouble(FollowUp::entry).sorted().toArray();
        ends = people.stream().mapToDouble(FollowUp::time).sorted().toArray();
    }

    /** Those who entered before this time and whose observation had not ended before it. */
    public int at(double time) {
        return before(entries, time) - before(ends, time);
    }

    private static int before(double[] sorted, double time) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < time) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The same at each of these times. */
    public int[] at(double... times) {
        return Arrays.stream(times).mapToInt(this::at).toArray();
    }
}
