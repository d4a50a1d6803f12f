package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.privacy.SmallCells;

/** What the told rows of a cohort say. */
public record CohortStatistics(PatientRows rows, List<MetricValue> metrics) {
    /** Whose heights at 1, 3 and 5 years are metrics, in their order. */
    static final Map<String, Endpoint> SURVIVAL = new LinkedHashMap<>();

    static {
        SURVIVAL.put("patient-survival", Endpoint.PATIENT);
        SURVIVAL.put("graft-survival", Endpoint.GRAFT);
        SURVIVAL.put("overall-graft-survival", Endpoint.GRAFT_FAILURE);
    }

    static CohortStatistics of(PatientRows rows, List<MetricValue> courses) {
        List<MetricValue> metrics = new ArrayList<>(courses);
        SURVIVAL.forEach((metric, endpoint) -> add(metrics, metric, rows, endpoint));
        return new CohortStatistics(rows, List.copyOf(metrics));
    }

    private static void add(List<MetricValue> metrics, String metric, PatientRows rows, Endpoint endpoint) {
        List<FollowUp> people = rows.followUps(endpoint, null);
        metrics.addAll(SurvivalMetrics.of(metric, people, rows.size() - people.size()));
    }

    /** Whether the test between these groups would tell of few. */
    public static boolean testTellsOfFew(List<FollowUp> people, SmallCells cells) {
        return LogRankFile.ofFew(Groups.of(people).values(), cells);
    }
}
