package org.catamnesis.cohort.statistics;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Makes people of a table's rows. Rows without a time, an event, a group or an entry, and those that end before they begin,
 * are left out and counted; empty, {@code NA}, {@code NaN}, {@code null} and {@code .} mean that a value is missing.
 */
final class SurvivalRows {
    private static final Set<String> MISSING = Set.of("", ".", "NA", "NaN", "null", "NULL", "N/A", "#N/A", "<NA>");
    private static final Set<String> NO_NUMBER = Set.of("-", "nan", "None", "NONE", "n/a");

    private final SurvivalColumns columns;
    private final int header;
    private final int time;
    private final SurvivalColumns.Wanted event;
    private final SurvivalColumns.Wanted competing;
    private final int by;
    private final int entry;
    private final boolean decimalComma;
    /** 1 where each row begins with a name that the header does not name, as R's write.table does; below 0 at first. */
    private int shift = -1;

    private final List<FollowUp> people = new ArrayList<>();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<String, Boolean> events = new HashMap<>();
    private final Map<String, Boolean> others = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    /** @param decimalComma whether numbers may be written so */
    SurvivalRows(CsvRecord first, SurvivalColumns columns, boolean decimalComma) {
        List<String> names = first.getFields().stream().map(String::strip).toList();
        this.columns = columns;
        this.decimalComma = decimalComma;
        header = names.size();
        time = SurvivalColumns.place(columns.time(), names);
        event = SurvivalColumns.wanted(columns.event(), names);
        competing = columns.competing() == null ? null : SurvivalColumns.wanted(columns.competing(), names);
        by = columns.by() == null ? -1 : SurvivalColumns.place(columns.by(), names);
        entry = columns.entry() == null ? -1 : SurvivalColumns.place(columns.entry(), names);
    }

    void add(CsvRecord row) {
        if (shift < 0) {
            boolean named =
                    row.getFieldCount() == header + 1 && !row.getField(header).isBlank();
            shift = named ? 1 : 0;
        }
        LeftOut reason = person(row);
        if (reason != null) leftOut.merge(reason, 1, Integer::sum);
    }

    /** @throws ProblemException NO_ROWS */
    SurvivalTable table() {
        // Over all groups, so that one time has one name in all of them.
        List<FollowUp> joined = TiedTimes.joined(people);
        if (joined.isEmpty()) throw new ProblemException(Problem.NO_ROWS);
        if (joined.size() < people.size())
            leftOut.merge(LeftOut.ENTRY_AT_END, people.size() - joined.size(), Integer::sum);
        var seen = new TreeSet<>(Groups.ORDER);
        seen.addAll(events.keySet());
        var seenOthers = new TreeSet<>(Groups.ORDER);
        seenOthers.addAll(others.keySet());
        return new SurvivalTable(joined, leftOut, seen, seenOthers);
    }

    /** Null when it counts. */
    private LeftOut person(CsvRecord row) {
        String happened = cell(row, event.column());
        boolean own = happened != null && events.computeIfAbsent(happened, event::in);
        String other = competing == null ? null : cell(row, competing.column());
        boolean another = other != null && others.computeIfAbsent(other, competing::in);
        String end = numeral(row, time);
        if (end == null) return LeftOut.NO_TIME;
        // Whoever had the event had it, whatever is not known of the other one.
        if (happened == null || competing != null && other == null && !own) return LeftOut.NO_EVENT;
        String group = by < 0 ? SurvivalTable.ALL : cell(row, by);
        if (group == null) return LeftOut.NO_GROUP;
        String begin = entry < 0 ? null : numeral(row, entry);
        if (entry >= 0 && begin == null) return LeftOut.NO_ENTRY;
        double from = begin == null ? Double.NEGATIVE_INFINITY : number(row, begin, columns.entry());
        double until = number(row, end, columns.time());
        if (until < 0) return LeftOut.NEGATIVE_TIME;
        if (from > until) return LeftOut.ENTRY_AFTER_END;
        if (from == until) return LeftOut.ENTRY_AT_END;
        people.add(new FollowUp(groups.computeIfAbsent(group, each -> each), from, until, own, another && !own));
        return null;
    }

    /** Null when missing. */
    private String cell(CsvRecord row, int place) {
        if (place + shift >= row.getFieldCount()) return null;
        String text = row.getField(place + shift).strip();
        return MISSING.contains(text) ? null : text;
    }

    private String numeral(CsvRecord row, int place) {
        String text = cell(row, place);
        return text == null || NO_NUMBER.contains(text) ? null : text;
    }

    private double number(CsvRecord row, String text, String column) {
        Double number = SurvivalColumns.number(decimalComma ? text.replace(',', '.') : text);
        if (number != null) return number;
        throw new ProblemException(Problem.NUMBER_EXPECTED, Long.toString(row.getStartingLineNumber()), column);
    }
}
