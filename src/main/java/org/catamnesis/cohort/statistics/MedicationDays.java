package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;

/** The days with any drug before and after entry, patient by patient; whoever lacks one of the windows is missing. */
final class MedicationDays {
    static final int WINDOW = 95;
    private static final long SEED = 40;

    private record Exposure(long start, long end) {}

    private final List<Exposure> current = new ArrayList<>();
    private final List<Double> before = new ArrayList<>();
    private final List<Double> after = new ArrayList<>();
    private int missing;

    /** @param end null while it goes on */
    void exposure(long start, Long end) {
        current.add(new Exposure(start, end == null ? Long.MAX_VALUE : end));
    }

    /** Ends a patient. */
    void patient(long entry, long followedUntil) {
        boolean known = current.stream().anyMatch(each -> each.start < entry);
        boolean covered = entry >= WINDOW || current.stream().anyMatch(each -> each.start <= entry - WINDOW);
        if (known && covered && followedUntil >= entry + WINDOW) {
            before.add(days(entry - WINDOW, entry));
            after.add(days(entry, entry + WINDOW));
        } else missing++;
        current.clear();
    }

    private double days(long from, long until) {
        double days = 0;
        for (long day = from; day < until; day++) {
            long each = day;
            if (current.stream().anyMatch(one -> one.start <= each && each <= one.end)) days++;
        }
        return days;
    }

    MetricValue value() {
        double[] first = before.stream().mapToDouble(Double::doubleValue).toArray();
        double[] second = after.stream().mapToDouble(Double::doubleValue).toArray();
        RelativeChange change = RelativeChange.of(first, second, SEED);
        boolean nobody = first.length == 0;
        return new MetricValue(
                "medication-days",
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
