package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;

/** What the told rows of a cohort say. */
public record CohortStatistics(PatientRows rows, List<MetricValue> metrics) {

    static CohortStatistics of(PatientRows rows, List<MetricValue> courses) {
        List<MetricValue> metrics = new ArrayList<>(courses);
        add(metrics, "patient-survival", rows, Endpoint.PATIENT);
        add(metrics, "graft-survival", rows, Endpoint.GRAFT);
        add(metrics, "overall-graft-survival", rows, Endpoint.GRAFT_FAILURE);
        return new CohortStatistics(rows, List.copyOf(metrics));
    }

    private static void add(List<MetricValue> metrics, String metric, PatientRows rows, Endpoint endpoint) {
        List<FollowUp> people = rows.followUps(endpoint, null);
        metrics.addAll(SurvivalMetrics.of(metric, people, rows.size() - people.size()));
    }
}
