package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of the analysis table as they are told, one a patient. */
public final class PatientRows {
    private final List<String> columns;
    private final List<Object[]> rows = new ArrayList<>();

    public PatientRows(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @param cells which are copied */
    public void add(Object[] cells) {
        rows.add(cells.clone());
    }

    public List<String> columns() {
        return columns;
    }

    public int size() {
        return rows.size();
    }

    public boolean has(String column) {
        return columns.contains(column);
    }

    /** One value a patient; null is missing. */
    public List<Object> column(String column) {
        int place = columns.indexOf(column);
        return rows.stream().map(row -> row[place]).toList();
    }

    /** The same as texts. */
    public List<String> texts(String column) {
        return column(column).stream()
                .map(value -> value == null ? null : value.toString())
                .toList();
    }

    /** The different values in their order, without missing ones. */
    public List<String> values(String column) {
        return texts(column).stream()
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Groups.ORDER)
                .toList();
    }

    /** The numbers that the baseline table tells: the age where it is told, follow-up, and values at months 1 and 12. */
    public List<String> numbers() {
        return columns.stream()
                .filter(column -> column.equals("age_at_index")
                        || column.equals("entry_day")
                        || column.equals(Endpoint.PATIENT.timeColumn())
                        || column.endsWith("_m1")
                        || column.endsWith("_m12"))
                .toList();
    }

    /** The columns that patients can be compared by: two to nine groups. */
    public List<String> groupings() {
        return List.of("organ", "donor_type", "sex", "index_year", "age_band", "aetiology_group").stream()
                .filter(this::has)
                .filter(column -> {
                    int groups = values(column).size();
                    return groups > 1 && groups < 10;
                })
                .toList();
    }

    /**
     * Those who were observed, as {@code catamnesis survival} reads them from the written table.
     *
     * @param by may be null: everybody
     */
    public List<FollowUp> followUps(Endpoint endpoint, String by) {
        int group = by == null ? -1 : columns.indexOf(by);
        int time = columns.indexOf(endpoint.timeColumn());
        int event = columns.indexOf(endpoint.eventColumn());
        int death = columns.indexOf(Endpoint.PATIENT.eventColumn());
        int entry = columns.indexOf("entry_day");
        List<FollowUp> people = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[time] == null || row[event] == null || row[entry] == null || group >= 0 && row[group] == null)
                continue;
            double begin = ((Number) row[entry]).doubleValue();
            double end = ((Number) row[time]).doubleValue();
            if (begin >= end) continue;
            boolean happened = happened(row[event]);
            boolean other = endpoint.hasCompeting() && !happened && happened(row[death]);
            people.add(
                    new FollowUp(group < 0 ? SurvivalTable.ALL : row[group].toString(), begin, end, happened, other));
        }
        return people;
    }

    private static boolean happened(Object event) {
        return event instanceof Number number && number.intValue() == 1;
    }
}
