package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.cohort.tidy.TidySink;
import org.catamnesis.cohort.tidy.TidyTable;

/** Takes from the told rows what statistics are made of, and keeps one row a patient. */
public final class StatisticsSink implements TidySink {
    private static final String ANALYSIS = "analysis_patient";

    private final MedicationDays medication;
    private final WeightGain weight = new WeightGain();
    private final TroughControl troughs = new TroughControl();
    private PatientRows patients = new PatientRows(List.of());
    private List<String> columns = List.of();

    /** @param seed of what is drawn by chance */
    public StatisticsSink(long seed) {
        medication = new MedicationDays(seed);
    }

    @Override
    public void row(TidyTable table, Object[] cells) {
        switch (table.name()) {
            case ANALYSIS -> {
                if (columns.isEmpty()) {
                    columns = table.columns();
                    patients = new PatientRows(columns);
                }
                patients.add(cells);
            }
            case "outcomes" -> outcome(table, cells);
            case "troughs" -> trough(table, cells);
            default -> {
                // The other tables hold nothing of it.
            }
        }
    }

    /** One patient's part in a metric. */
    private void outcome(TidyTable table, Object[] cells) {
        List<String> names = table.columns();
        String metric = (String) cells[names.indexOf("metric_id")];
        String reason = (String) cells[names.indexOf("missing_reason")];
        if (metric.equals(WeightGain.METRIC)) {
            if (reason == null) weight.patient(Boolean.TRUE.equals(cells[names.indexOf("numerator_member")]));
            else weight.missing(reason);
        } else if (metric.equals(MedicationDays.METRIC)) {
            if (reason == null
                    && cells[names.indexOf("value_before")] instanceof Number before
                    && cells[names.indexOf("value_after")] instanceof Number after)
                medication.patient(before.doubleValue(), after.doubleValue());
            else medication.missing();
        }
    }

    /** Only levels of which the row itself says how they stood: no bounds, and none that is not a trough. */
    private void trough(TidyTable table, Object[] cells) {
        Long day = day(table, cells, "rel_day");
        List<String> names = table.columns();
        if (day != null
                && cells[names.indexOf("value_num")] instanceof Number value
                && cells[names.indexOf("target_low")] instanceof Number low
                && cells[names.indexOf("target_high")] instanceof Number high
                && cells[names.indexOf("in_target")] != null) {
            troughs.level(day, value.doubleValue(), low.doubleValue(), high.doubleValue());
        }
    }

    private static Long day(TidyTable table, Object[] cells, String column) {
        int place = table.columns().indexOf(column);
        return place >= 0 && cells[place] instanceof Long day ? day : null;
    }

    @Override
    public void endOfSubject() {
        troughs.patient();
    }

    /** What they say, once all rows were told. */
    public CohortStatistics statistics() {
        List<MetricValue> metrics = new ArrayList<>();
        metrics.add(medication.value());
        metrics.add(weight.value());
        metrics.addAll(troughs.values());
        return CohortStatistics.of(patients, metrics);
    }

    @Override
    public Map<String, TableSize> sizes() {
        return Map.of();
    }

    @Override
    public void close() {}
}
