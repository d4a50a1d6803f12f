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

    private final MedicationDays medication = new MedicationDays();
    private final WeightGain weight = new WeightGain();
    private final TroughControl troughs = new TroughControl();
    private PatientRows patients = new PatientRows(List.of());
    private Object[] current;
    private List<String> columns = List.of();

    @Override
    public void row(TidyTable table, Object[] cells) {
        switch (table.name()) {
            case ANALYSIS -> {
                if (columns.isEmpty()) {
                    columns = table.columns();
                    patients = new PatientRows(columns);
                }
                current = cells.clone();
                patients.add(cells);
            }
            case "drugs" -> {
                Long start = day(table, cells, "start_day");
                if (start != null) medication.exposure(start, day(table, cells, "end_day"));
            }
            case "labs" -> body(table, cells);
            case "troughs" -> trough(table, cells);
            default -> {
                // The other tables hold nothing of it.
            }
        }
    }

    private void body(TidyTable table, Object[] cells) {
        Long day = day(table, cells, "rel_day");
        if (day == null || !(cells[table.columns().indexOf("value_std")] instanceof Number value)) return;
        Object analyte = cells[table.columns().indexOf("analyte_code")];
        if ("WT".equals(analyte)) weight.weight(day, value.doubleValue());
        if ("HT".equals(analyte)) weight.height(value.doubleValue());
        if ("BMI".equals(analyte)) weight.bodyMassIndex(day, value.doubleValue());
    }

    private void trough(TidyTable table, Object[] cells) {
        Long day = day(table, cells, "rel_day");
        List<String> names = table.columns();
        if (day != null
                && cells[names.indexOf("value_num")] instanceof Number value
                && cells[names.indexOf("target_low")] instanceof Number low
                && cells[names.indexOf("target_high")] instanceof Number high
                && cells[names.indexOf("comparator")] == null) {
            troughs.level(day, value.doubleValue(), low.doubleValue(), high.doubleValue());
        }
    }

    private static Long day(TidyTable table, Object[] cells, String column) {
        int place = table.columns().indexOf(column);
        return place >= 0 && cells[place] instanceof Long day ? day : null;
    }

    @Override
    public void endOfSubject() {
        if (current != null) {
            Object entry = current[columns.indexOf("entry_day")];
            Object end = current[columns.indexOf(Endpoint.PATIENT.timeColumn())];
            medication.patient(entry instanceof Long day ? day : 0, end instanceof Long day ? day : Long.MIN_VALUE);
        }
        weight.patient();
        troughs.patient();
        current = null;
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
