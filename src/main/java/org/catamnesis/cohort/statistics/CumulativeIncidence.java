package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The share that had the event while another one could come first (Aalen and Johansen 1978). The variance is the
 * infinitesimal jackknife of R's survival package, with delayed entry as well ({@link IncidenceVariance}).
 */
public final class CumulativeIncidence {
    private CumulativeIncidence() {}

    /** One step for each time at which somebody's observation ends, in the order of time; empty for nobody. */
    public static List<IncidenceStep> curve(List<FollowUp> observed) {
        List<FollowUp> people = TiedTimes.joined(observed);
        List<FollowUp> byTime = people.stream()
                .sorted(Comparator.comparingDouble(FollowUp::time))
                .toList();
        IncidenceVariance state = new IncidenceVariance(byTime);
        List<IncidenceStep> steps = new ArrayList<>();
        int next = 0;
        while (next < byTime.size()) {
            double time = byTime.get(next).time();
            int events = 0;
            int competing = 0;
            int first = next;
            while (next < byTime.size() && byTime.get(next).time() == time) {
                FollowUp one = byTime.get(next++);
                if (one.event()) events++;
                if (one.competing()) competing++;
            }
            int atRisk = state.step(time, events, competing);
            for (int i = first; i < next; i++) state.end(i);
            steps.add(told(state, time, atRisk, events, competing, next - first - events - competing));
        }
        return steps;
    }

    private static IncidenceStep told(
            IncidenceVariance state, double time, int atRisk, int events, int competing, int censored) {
        double incidence = state.incidence();
        double error = Math.sqrt(state.variance());
        LogLogLimits limits = LogLogLimits.of(incidence, error);
        return new IncidenceStep(
                time, atRisk, events, competing, censored, incidence, error, limits.lower(), limits.upper());
    }
}
