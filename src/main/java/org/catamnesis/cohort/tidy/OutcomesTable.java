package org.catamnesis.cohort.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.privacy.Extremes;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.DrugSupply;

/**
 * One row a patient and metric: whether the patient counts in it, whether as one who reached it, and why not where the
 * patient does not count.
 */
final class OutcomesTable implements TidyTable {
    private static final long VERSION = 1;
    private static final long YEAR = 365;
    /** Days before and after the index event that are compared (the window of the enteral nutrition programme). */
    private static final long MEDICATION_DAYS = 95;

    private static final double UNDERWEIGHT = 18.5;
    private static final long BASELINE_BEFORE = 90;
    private static final long BASELINE_AFTER = 30;
    private static final double CENTIMETRES = 100;
    private static final Map<String, String> FREE_OF = Map.of(
            "alive-1y", "death",
            "graft-1y", "graft_failure",
            "rejection-free-1y", "rejection");

    private final Telling telling;
    private final Standard standard;

    OutcomesTable(Telling telling) {
        this.telling = telling;
        this.standard = new Standard();
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "metric_id",
                "version",
                "denominator_member",
                "numerator_member",
                "value_before",
                "value_after",
                "unit",
                "missing_reason");
    }

    /** What one patient adds to a metric; {@code missing} is null for who counts. */
    private record Outcome(String metric, Boolean numerator, Double before, Double after, String unit, String missing) {
        static Outcome counts(String metric, boolean numerator) {
            return new Outcome(metric, numerator, null, null, null, null);
        }

        static Outcome misses(String metric, String reason) {
            return new Outcome(metric, null, null, null, null, reason);
        }
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        for (Outcome outcome : outcomes(subject.course())) {
            rows.text(subject.studyId())
                    .text(outcome.metric())
                    .whole(VERSION)
                    .yes(outcome.missing() == null)
                    .yes(outcome.numerator())
                    .number(subject.value(outcome.before()))
                    .number(subject.value(outcome.after()))
                    .text(outcome.unit())
                    .text(outcome.missing())
                    .end();
        }
    }

    private List<Outcome> outcomes(Course course) {
        List<Outcome> outcomes = new ArrayList<>();
        Endpoints endpoints = new Endpoints(course);
        for (String metric : List.of("alive-1y", "graft-1y", "rejection-free-1y"))
            outcomes.add(free(metric, FREE_OF.get(metric), endpoints));
        outcomes.add(underweight(course));
        outcomes.add(medicationDays(course, endpoints));
        return outcomes;
    }

    private static Outcome free(String metric, String endpoint, Endpoints endpoints) {
        if (endpoints.happened(endpoint) && endpoints.time(endpoint) <= YEAR) return Outcome.counts(metric, false);
        return endpoints.end() >= YEAR
                ? Outcome.counts(metric, true)
                : Outcome.misses(metric, "not-observed-long-enough");
    }

    /** Of those whose body mass index was below 18.5 at the index event, whether the last weight is above the first. */
    private Outcome underweight(Course course) {
        String metric = "underweight-gained";
        Double height = null;
        Double first = null;
        Double last = null;
        for (LabResult result : course.results()) {
            if (result.analyte() == null || !result.measurement().value().exact()) continue;
            long day = course.day(result.sampling().collectedAt().toLocalDate());
            if (result.analyte().equals("HT")) height = value(result);
            if (!result.analyte().equals("WT") || day < -BASELINE_BEFORE) continue;
            if (day <= BASELINE_AFTER) first = value(result);
            else last = value(result);
        }
        if (height == null || first == null) return Outcome.misses(metric, "no-baseline");
        double metres = height / CENTIMETRES;
        if (first / (metres * metres) >= UNDERWEIGHT) return Outcome.misses(metric, "not-underweight");
        if (last == null) return Outcome.misses(metric, "no-later-value");
        return new Outcome(metric, last > first, told(first), told(last), "kg", null);
    }

    /** Nothing for a weight that the results tell as a bound. */
    private Double told(Double weight) {
        boolean exact = telling.policy().exactAge() || Extremes.of("WT", weight) == Extremes.WITHIN;
        return exact ? weight : null;
    }

    private Double value(LabResult result) {
        return telling.catalogue()
                .byCode(result.analyte())
                .map(analyte -> standard.of(analyte, result.measurement().ucum())
                        .convert(result.measurement().value().number()))
                .orElse(null);
    }

    /** Days for which any drug was handed out, before the index event and after it. */
    private static Outcome medicationDays(Course course, Endpoints endpoints) {
        String metric = "medication-days-95";
        Double before = null;
        Double after = null;
        for (DrugSupply supply : course.care().supplies()) {
            long day = course.day(supply.day());
            if (supply.missed()) continue;
            if (day < 0 && day >= -MEDICATION_DAYS) before = (before == null ? 0 : before) + supply.days();
            if (day >= 0 && day < MEDICATION_DAYS) after = (after == null ? 0 : after) + supply.days();
        }
        if (before == null) return Outcome.misses(metric, "no-baseline");
        if (endpoints.end() < MEDICATION_DAYS) return Outcome.misses(metric, "not-observed-long-enough");
        double later = after == null ? 0 : after;
        return new Outcome(metric, later > before, before, later, "d", null);
    }
}
