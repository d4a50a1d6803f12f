package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days of medication before and after the index event, as the rows of {@code outcomes} tell them of each patient. */
final class MedicationDays {
    static final String METRIC = "medication-days-95";

    private record Days(double before, double after) {}

    private final long seed;
    private final List<Days> patients = new ArrayList<>();
    private int missing;

    /** @param seed of the bootstrap */
    MedicationDays(long seed) {
        this.seed = seed;
    }

    void patient(double before, double after) {
        patients.add(new Days(before, after));
    }

    void missing() {
        missing++;
    }

    MetricValue value() {
        // In an order of their own, so that the samples do not hang on the order of the patients.
        List<Days> sorted = patients.stream()
                .sorted(Comparator.comparingDouble(Days::before).thenComparing(Days::after))
                .toList();
        double[] first = sorted.stream().mapToDouble(Days::before).toArray();
        double[] second = sorted.stream().mapToDouble(Days::after).toArray();
        RelativeChange change = RelativeChange.of(first, second, seed);
        boolean nobody = first.length == 0;
        return new MetricValue(
                METRIC,
                "",
                nobody ? null : (Double) change.after(),
                nobody ? null : (Double) change.before(),
                first.length,
                missing,
                change.value(),
                change.lower(),
                change.upper(),
                "bootstrap");
    }
}
