package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The share that had the event while another one could come first (Aalen and Johansen 1978). The variance is that of the
 * product integral with multinomial increments, carried on from step to step; without delayed entry it is the
 * infinitesimal jackknife of R's survival package.
 */
public final class CumulativeIncidence {
    private double free = 1;
    private double incidence;
    private double varianceFree;
    private double covariance;
    private double variance;

    private CumulativeIncidence() {}

    /** One step for each time at which somebody's observation ends, in the order of time; empty for nobody. */
    public static List<IncidenceStep> curve(List<FollowUp> observed) {
        List<FollowUp> people = TiedTimes.joined(observed);
        RiskSet risk = new RiskSet(people);
        List<FollowUp> byTime = people.stream()
                .sorted(Comparator.comparingDouble(FollowUp::time))
                .toList();
        CumulativeIncidence state = new CumulativeIncidence();
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
            int atRisk = risk.at(time);
            if (events + competing > 0) state.step(atRisk, events, competing);
            steps.add(state.told(time, atRisk, events, competing, next - first - events - competing));
        }
        return steps;
    }

    private void step(double atRisk, int events, int competing) {
        double own = events / atRisk;
        double any = (events + competing) / atRisk;
        double stay = 1 - any;
        double spread = free * free * stay / atRisk;
        variance += own * own * varianceFree + 2 * own * covariance + free * free * own * (1 - own) / atRisk;
        covariance = stay * (covariance + own * varianceFree) - spread * own;
        varianceFree = stay * stay * varianceFree + spread * any;
        incidence += free * own;
        free *= stay;
    }

    private IncidenceStep told(double time, int atRisk, int events, int competing, int censored) {
        double error = Math.sqrt(Math.max(0, variance));
        LogLogLimits limits = LogLogLimits.of(incidence, error);
        return new IncidenceStep(
                time, atRisk, events, competing, censored, incidence, error, limits.lower(), limits.upper());
    }
}
