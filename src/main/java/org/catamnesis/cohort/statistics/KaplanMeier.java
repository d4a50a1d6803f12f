package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The product-limit estimate (Kaplan and Meier 1958) with Greenwood's variance and log-log limits (Kalbfleisch and
 * Prentice 1980). Events at a time come before the censoring at it; with delayed entry one is at risk after the entry.
 */
public final class KaplanMeier {
    /** The 97.5 % point of the normal distribution. */
    static final double Z = 1.959963984540054;

    private KaplanMeier() {}

    /** One step for each time at which somebody's observation ends, in the order of time; empty for nobody. */
    public static List<SurvivalStep> curve(List<FollowUp> people) {
        double[] entries = people.stream().mapToDouble(FollowUp::entry).sorted().toArray();
        List<FollowUp> byTime = people.stream()
                .sorted(java.util.Comparator.comparingDouble(FollowUp::time))
                .toList();
        List<SurvivalStep> steps = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        int next = 0;
        while (next < byTime.size()) {
            double time = byTime.get(next).time();
            int atRisk = entered(entries, time) - next;
            int events = 0;
            int first = next;
            while (next < byTime.size() && byTime.get(next).time() == time) {
                if (byTime.get(next++).event()) events++;
            }
            if (events == atRisk) survival = 0;
            else survival *= 1 - (double) events / atRisk;
            variance += (double) events / ((double) atRisk * (atRisk - events));
            steps.add(step(time, atRisk, events, next - first - events, survival, variance));
        }
        return steps;
    }

    /** How many entered before this time. */
    private static int entered(double[] sortedEntries, double time) {
        int place = Arrays.binarySearch(sortedEntries, time);
        if (place < 0) return -place - 1;
        while (place > 0 && sortedEntries[place - 1] == time) place--;
        return place;
    }

    private static SurvivalStep step(double time, int atRisk, int events, int censored, double survival, double sum) {
        if (survival <= 0) return new SurvivalStep(time, atRisk, events, censored, 0, null, null, null);
        if (survival >= 1) return new SurvivalStep(time, atRisk, events, censored, 1, 0.0, null, null);
        double error = Math.sqrt(sum);
        double width = Z * error / Math.log(survival);
        return new SurvivalStep(
                time,
                atRisk,
                events,
                censored,
                survival,
                survival * error,
                Math.pow(survival, Math.exp(-width)),
                Math.pow(survival, Math.exp(width)));
    }
}
