package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Survival at 1, 3 and 5 years as metrics. */
final class SurvivalMetrics {
    static final Map<Integer, Integer> DAYS = Map.of(1, 365, 3, 1095, 5, 1826);

    private SurvivalMetrics() {}

    static List<MetricValue> of(String metric, List<FollowUp> people, int missing) {
        List<MetricValue> values = new ArrayList<>();
        List<SurvivalStep> curve = KaplanMeier.curve(people);
        RiskSet risk = new RiskSet(people);
        for (int years : List.of(1, 3, 5)) {
            double day = DAYS.get(years);
            int atRisk = risk.at(day);
            SurvivalStep step = curve.stream()
                    .filter(each -> each.time() <= day)
                    .reduce((_, later) -> later)
                    .orElse(new SurvivalStep(day, atRisk, 0, 0, 1, 0.0, null, null));
            int events = curve.stream()
                    .filter(each -> each.time() <= day)
                    .mapToInt(SurvivalStep::events)
                    .sum();
            boolean told = atRisk > 0;
            values.add(new MetricValue(
                    metric,
                    years + "y",
                    (double) events,
                    (double) atRisk,
                    people.size(),
                    missing,
                    told ? (Double) step.survival() : null,
                    told ? step.lower() : null,
                    told ? step.upper() : null,
                    "log-log"));
        }
        return values;
    }
}
