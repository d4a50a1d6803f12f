package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The product-limit estimate (Kaplan and Meier 1958) with Greenwood's variance and log-log limits (Kalbfleisch and
 * Prentice 1980). Events at a time come before the censoring at it; with delayed entry one is at risk after the entry.
 */
public final class KaplanMeier {
    private KaplanMeier() {}

    /** One step for each time at which somebody's observation ends, in the order of time; empty for nobody. */
    public static List<SurvivalStep> curve(List<FollowUp> observed) {
        List<FollowUp> people = TiedTimes.joined(observed);
        RiskSet risk = new RiskSet(people);
        List<FollowUp> byTime = people.stream()
                .sorted(Comparator.comparingDouble(FollowUp::time))
                .toList();
        List<SurvivalStep> steps = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        int next = 0;
        while (next < byTime.size()) {
            double time = byTime.get(next).time();
            int atRisk = risk.at(time);
            int events = 0;
            int first = next;
            while (next < byTime.size() && byTime.get(next).time() == time) {
                if (byTime.get(next++).event()) events++;
            }
            if (events == atRisk) survival = 0;
            else survival *= 1 - (double) events / atRisk;
            if (events > 0) variance += (double) events / ((double) atRisk * (atRisk - events));
            steps.add(step(time, atRisk, events, next - first - events, survival, variance));
        }
        return steps;
    }

    /** The curve of the observation itself: how long those without an event were followed (Schemper and Smith 1996). */
    public static List<SurvivalStep> followUp(List<FollowUp> people) {
        return curve(people.stream().map(FollowUp::reversed).toList());
    }

    private static SurvivalStep step(double time, int atRisk, int events, int censored, double survival, double sum) {
        if (survival <= 0) return new SurvivalStep(time, atRisk, events, censored, 0, null, null, null);
        if (survival >= 1) return new SurvivalStep(time, atRisk, events, censored, 1, 0.0, null, null);
        double error = survival * Math.sqrt(sum);
        LogLogLimits limits = LogLogLimits.of(survival, error);
        return new SurvivalStep(time, atRisk, events, censored, survival, error, limits.lower(), limits.upper());
    }
}
