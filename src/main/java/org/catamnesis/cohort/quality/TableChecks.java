package org.catamnesis.cohort.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.TidyTable;
import org.catamnesis.cohort.tidy.ToldRow;

/** The checks of one table: each column, its key, and the days of its rows. */
final class TableChecks {
    /** More days than the longest known survival of a graft. */
    private static final long LATEST = 18_263;

    private static final long EARLIEST = -365;
    private static final List<String> DAYS = List.of("rel_day", "start_day");

    final ToldRow row;
    final SubjectDays days = new SubjectDays();
    private final String name;
    private final List<ColumnChecks> columns = new ArrayList<>();
    private final List<String> key;
    private final Set<String> keys = new HashSet<>();
    private final String dayColumn;
    private final Tally.Count unique;
    private final Tally.Count owned;
    private final Tally.Count inTime;
    private final Tally.Count complete;
    private long rows;

    /** @param codes the known codes of a column */
    TableChecks(Tally tally, TidyTable table, Codebook codebook, Function<Codebook.Entry, Set<String>> codes) {
        name = table.name();
        row = new ToldRow(table.columns());
        for (String column : table.columns()) {
            Codebook.Entry entry = codebook.entry(name, column);
            columns.add(new ColumnChecks(tally, entry, codes.apply(entry)));
        }
        key = key();
        unique = key.isEmpty() ? null : tally.of(QualityCheck.IS_PRIMARY_KEY, name, String.join(" + ", key));
        owned = name.equals("patients") ? null : tally.of(QualityCheck.IS_FOREIGN_KEY, name, "study_id");
        complete = name.equals("patients") ? null : tally.of(QualityCheck.MEASURE_PERSON_COMPLETENESS, name, null);
        dayColumn = DAYS.stream().filter(row::has).findFirst().orElse(null);
        inTime = dayColumn == null ? null : tally.of(QualityCheck.PLAUSIBLE_TEMPORAL_AFTER, name, dayColumn);
    }

    private List<String> key() {
        List<String> known = switch (name) {
            case "patients", "analysis_patient" -> List.of("study_id");
            case "transplants" -> List.of("study_id", "graft_no");
            case "visits" -> List.of("study_id", "visit_no");
            case "conditions" -> List.of("study_id", "condition_no");
            case "labs" -> List.of("study_id", "result_no");
            case "drugs" -> List.of("study_id", "exposure_no");
            case "supplies" -> List.of("study_id", "supply_no");
            case "troughs" -> List.of("study_id", "level_no");
            case "events" -> List.of("study_id", "event_no");
            case "interventions" -> List.of("study_id", "action_no");
            case "alerts" -> List.of("study_id", "alert_no");
            case "derived" -> List.of("study_id", "value_no");
            case "outcomes" -> List.of("study_id", "metric_id");
            default -> List.of();
        };
        return known.stream().allMatch(row::has) ? known : List.of();
    }

    String name() {
        return name;
    }

    /** @param cells over which {@link #row} stands already */
    void look(Object[] cells, Set<String> patients) {
        rows++;
        for (int i = 0; i < cells.length; i++) columns.get(i).look(cells[i]);
        if (owned != null) owned.look(patients.contains(row.text("study_id")));
        if (unique != null)
            unique.look(keys.add(String.join("|", key.stream().map(row::text).toList())));
        Long day = dayColumn == null ? null : row.whole(dayColumn);
        if (day == null) return;
        inTime.look(day >= EARLIEST && day <= LATEST);
        days.add(day);
    }

    /** What only all rows of a subject tell; its days and its own keys are forgotten then. */
    void endOfSubject() {
        if (complete != null) complete.look(rows > 0);
        rows = 0;
        days.clear();
        if (!name.equals("patients")) keys.clear();
    }
}
