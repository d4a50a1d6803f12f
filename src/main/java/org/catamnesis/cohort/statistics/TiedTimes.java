package org.catamnesis.cohort.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Takes times that differ by no more than the rounding of their arithmetic as equal, so that 0.1 + 0.2 and 0.3 are one
 * time: the tolerance, absolute or relative to the mean time, is that of R's {@code survival::aeqSurv}.
 */
final class TiedTimes {
    private static final double TOLERANCE = 1.4901161193847656e-8;

    private TiedTimes() {}

    /** The same people; those whose observation would end as it begins are left out. */
    static List<FollowUp> joined(List<FollowUp> people) {
        double[] times = people.stream()
                .flatMapToDouble(one -> java.util.stream.DoubleStream.of(one.entry(), one.time()))
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
        double mean = Arrays.stream(times).map(Math::abs).average().orElse(0);
        int kept = 0;
        double[] cuts = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            double gap = i == 0 ? Double.POSITIVE_INFINITY : times[i] - times[i - 1];
            if (gap > TOLERANCE && gap / mean > TOLERANCE) cuts[kept++] = times[i];
        }
        if (kept == times.length) return people;
        double[] used = Arrays.copyOf(cuts, kept);
        return people.stream()
                .filter(one -> at(used, one.entry()) < at(used, one.time()))
                .map(one -> new FollowUp(
                        one.group(), at(used, one.entry()), at(used, one.time()), one.event(), one.competing()))
                .toList();
    }

    private static double at(double[] cuts, double time) {
        if (!Double.isFinite(time)) return time;
        int place = Arrays.binarySearch(cuts, time);
        return cuts[place >= 0 ? place : -place - 2];
    }
}
