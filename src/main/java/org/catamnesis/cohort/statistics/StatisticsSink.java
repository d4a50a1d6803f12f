package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.cohort.tidy.TidySink;
import org.catamnesis.cohort.tidy.TidyTable;

/** Takes from the told rows what statistics are made of, and keeps one row a patient. */
public final class StatisticsSink implements TidySink {
    private static final String ANALYSIS = "analysis_patient";

    private final MedicationDays medication;
    private final WeightGain weight = new WeightGain();
    private final TroughControl troughs = new TroughControl();
    private final Map<TidyTable, Consumer<Object[]>> takers = new IdentityHashMap<>();
    private PatientRows patients = new PatientRows(List.of());
    private TidyTable table;
    /** What is done with each row of the table; null for one that holds nothing of it. */
    private Consumer<Object[]> taker;

    /** @param seed of what is drawn by chance */
    public StatisticsSink(long seed) {
        medication = new MedicationDays(seed);
    }

    @Override
    public void row(TidyTable told, Object[] cells) {
        if (told != table) {
            table = told;
            taker = takers.computeIfAbsent(told, this::taker);
        }
        if (taker != null) taker.accept(cells);
    }

    /** Columns are looked up once for a table, because it has a row for each result of everybody. */
    private Consumer<Object[]> taker(TidyTable of) {
        return switch (of.name()) {
            case ANALYSIS -> {
                patients = new PatientRows(of.columns());
                yield patients::add;
            }
            case "outcomes" -> outcomes(of.columns());
            case "troughs" -> troughs(of.columns());
            default -> null;
        };
    }

    /** One patient's part in a metric. */
    private Consumer<Object[]> outcomes(List<String> columns) {
        int id = columns.indexOf("metric_id");
        int missing = columns.indexOf("missing_reason");
        int member = columns.indexOf("numerator_member");
        int before = columns.indexOf("value_before");
        int after = columns.indexOf("value_after");
        return cells -> {
            String reason = (String) cells[missing];
            if (WeightGain.METRIC.equals(cells[id])) {
                if (reason == null) weight.patient(Boolean.TRUE.equals(cells[member]));
                else weight.missing(reason);
            } else if (MedicationDays.METRIC.equals(cells[id])) {
                if (reason == null && cells[before] instanceof Number first && cells[after] instanceof Number second)
                    medication.patient(first.doubleValue(), second.doubleValue());
                else medication.missing();
            }
        };
    }

    /** Only levels of which the row itself says how they stood: no bounds, and none that is not a trough. */
    private Consumer<Object[]> troughs(List<String> columns) {
        int day = columns.indexOf("rel_day");
        int value = columns.indexOf("value_num");
        int low = columns.indexOf("target_low");
        int high = columns.indexOf("target_high");
        int stood = columns.indexOf("in_target");
        return cells -> {
            if (cells[stood] != null
                    && cells[day] instanceof Long when
                    && cells[value] instanceof Number level
                    && cells[low] instanceof Number lower
                    && cells[high] instanceof Number upper)
                troughs.level(when, level.doubleValue(), lower.doubleValue(), upper.doubleValue());
        };
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
