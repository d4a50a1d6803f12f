package org.catamnesis.cohort.statistics;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The people of a CSV file. Rows without a time, an event, a group or an entry, and those that end before they
 * begin, are left out and counted; empty, {@code NA}, {@code NaN} and {@code null} mean that a value is missing.
 */
public record SurvivalTable(List<FollowUp> people, int leftOut) {
    /** The group of everybody where there is nothing to compare by. */
    public static final String ALL = "all";

    private static final Set<String> MISSING = Set.of("", "NA", "NaN", "null", "NULL");

    private record Places(int time, int event, int by, int entry) {}

    /**
     * @param event {@code COL=VALUE}
     * @param by may be null
     * @param entry may be null
     * @throws ProblemException FILE_MISSING, TABLE_UNREADABLE, COLUMN_MISSING, EVENT_NOT_NAMED, NUMBER_EXPECTED,
     *     NO_ROWS
     */
    public static SurvivalTable read(Path file, String time, String event, String by, String entry) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> each = rows.iterator();
            if (!each.hasNext()) throw new ProblemException(Problem.NO_ROWS);
            List<String> header =
                    each.next().getFields().stream().map(String::strip).toList();
            SurvivalColumns columns = SurvivalColumns.of(time, event, by, entry, header);
            Places places = new Places(
                    place(header, time),
                    place(header, columns.eventColumn()),
                    by == null ? -1 : place(header, by),
                    entry == null ? -1 : place(header, entry));
            return read(each, places, columns);
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        } catch (UncheckedIOException | CsvParseException e) {
            throw new ProblemException(Problem.TABLE_UNREADABLE, e);
        }
    }

    private static SurvivalTable read(Iterator<CsvRecord> rows, Places places, SurvivalColumns columns) {
        List<FollowUp> people = new ArrayList<>();
        int leftOut = 0;
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            String time = cell(row, places.time());
            String event = cell(row, places.event());
            String group = places.by() < 0 ? ALL : cell(row, places.by());
            String entry = places.entry() < 0 ? "-Infinity" : cell(row, places.entry());
            if (time == null || event == null || group == null || entry == null) {
                leftOut++;
                continue;
            }
            double begin = places.entry() < 0 ? Double.NEGATIVE_INFINITY : number(row, entry, columns.entry());
            double end = number(row, time, columns.time());
            if (begin < end) people.add(new FollowUp(group, begin, end, same(event, columns.eventValue())));
            else leftOut++;
        }
        if (people.isEmpty()) throw new ProblemException(Problem.NO_ROWS);
        return new SurvivalTable(people, leftOut);
    }

    private static int place(List<String> header, String column) {
        int place = header.indexOf(column);
        if (place < 0) throw new ProblemException(Problem.COLUMN_MISSING, column);
        return place;
    }

    /** Null when missing. */
    private static String cell(CsvRecord row, int place) {
        if (place >= row.getFieldCount()) return null;
        String text = row.getField(place).strip();
        return MISSING.contains(text) ? null : text;
    }

    private static double number(CsvRecord row, String text, String column) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException _) {
            // Said below, with the line.
        }
        throw new ProblemException(Problem.NUMBER_EXPECTED, line(row), column);
    }

    private static String line(CsvRecord row) {
        return Long.toString(row.getStartingLineNumber());
    }

    /** As text, or as numbers: 1 is 1.0. */
    private static boolean same(String cell, String value) {
        if (cell.equals(value)) return true;
        try {
            return Double.parseDouble(cell) == Double.parseDouble(value);
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
