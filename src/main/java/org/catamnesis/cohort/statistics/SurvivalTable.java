package org.catamnesis.cohort.statistics;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The people of a table. Rows without a time, an event, a group or an entry, and those that end before they begin, are
 * left out and counted; empty, {@code NA}, {@code NaN} and {@code null} mean that a value is missing.
 */
public record SurvivalTable(List<FollowUp> people, int leftOut) {
    /** The group of everybody where there is nothing to compare by. */
    public static final String ALL = "all";

    private static final Set<String> MISSING = Set.of("", "NA", "NaN", "null", "NULL", "N/A", "<NA>");

    /** Reads the cells of one file: where they are and how its numbers are written. */
    private record Places(
            int time,
            SurvivalColumns.Wanted event,
            SurvivalColumns.Wanted competing,
            int by,
            int entry,
            boolean decimalComma,
            Map<String, String> groups) {}

    /**
     * @throws ProblemException FILE_MISSING, TABLE_UNREADABLE, COLUMN_MISSING, EVENT_NOT_NAMED, NUMBER_EXPECTED,
     *     TIME_NEGATIVE, NO_ROWS
     */
    public static SurvivalTable read(Path file, SurvivalColumns columns) {
        if (!Files.isRegularFile(file)) throw new ProblemException(Problem.FILE_MISSING);
        try {
            TableText text = TableText.open(file);
            try (Reader reader = text.reader();
                    CsvReader<CsvRecord> rows = CsvReader.builder()
                            .fieldSeparator(text.separator())
                            .allowUnclosedQuote(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(reader)) {
                return read(rows.iterator(), columns, text.separator() == ';');
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new ProblemException(Problem.TABLE_UNREADABLE, e);
        }
    }

    private static SurvivalTable read(Iterator<CsvRecord> rows, SurvivalColumns columns, boolean decimalComma) {
        if (!rows.hasNext()) throw new ProblemException(Problem.NO_ROWS);
        List<String> header =
                rows.next().getFields().stream().map(String::strip).toList();
        Places places = new Places(
                SurvivalColumns.place(columns.time(), header),
                SurvivalColumns.wanted(columns.event(), header),
                columns.competing() == null ? null : SurvivalColumns.wanted(columns.competing(), header),
                columns.by() == null ? -1 : SurvivalColumns.place(columns.by(), header),
                columns.entry() == null ? -1 : SurvivalColumns.place(columns.entry(), header),
                decimalComma,
                new HashMap<>());
        List<FollowUp> people = new ArrayList<>();
        int leftOut = 0;
        int shift = -1;
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            if (shift < 0) shift = named(row, header) ? 1 : 0;
            FollowUp one = person(row, shift, places, columns);
            if (one == null) leftOut++;
            else people.add(one);
        }
        if (people.isEmpty()) throw new ProblemException(Problem.NO_ROWS);
        return new SurvivalTable(people, leftOut);
    }

    /** R's write.table puts a name before each row and none above them. */
    private static boolean named(CsvRecord row, List<String> header) {
        return row.getFieldCount() == header.size() + 1
                && !row.getField(row.getFieldCount() - 1).isBlank();
    }

    /** Null for a row that is left out. */
    private static FollowUp person(CsvRecord row, int shift, Places places, SurvivalColumns columns) {
        String time = cell(row, places.time() + shift);
        String event = cell(row, places.event().column() + shift);
        String competing = places.competing() == null
                ? event
                : cell(row, places.competing().column() + shift);
        String group = places.by() < 0 ? ALL : cell(row, places.by() + shift);
        String entry = places.entry() < 0 ? "" : cell(row, places.entry() + shift);
        if (time == null || event == null || competing == null || group == null || entry == null) return null;
        double begin = places.entry() < 0
                ? Double.NEGATIVE_INFINITY
                : number(row, entry, columns.entry(), places.decimalComma());
        double end = number(row, time, columns.time(), places.decimalComma());
        if (end < 0) throw new ProblemException(Problem.TIME_NEGATIVE, line(row), columns.time());
        if (begin >= end) return null;
        boolean happened = places.event().in(event);
        boolean other =
                !happened && places.competing() != null && places.competing().in(competing);
        return new FollowUp(places.groups().computeIfAbsent(group, each -> each), begin, end, happened, other);
    }

    /** Null when missing. */
    private static String cell(CsvRecord row, int place) {
        if (place >= row.getFieldCount()) return null;
        String text = row.getField(place).strip();
        return MISSING.contains(text) ? null : text;
    }

    private static double number(CsvRecord row, String text, String column, boolean decimalComma) {
        String plain = decimalComma ? text.replace(',', '.') : text;
        char last = plain.charAt(plain.length() - 1);
        try {
            double number = Double.parseDouble(plain);
            if (Double.isFinite(number) && (Character.isDigit(last) || last == '.')) return number;
        } catch (NumberFormatException _) {
            // Said below, with the line.
        }
        throw new ProblemException(Problem.NUMBER_EXPECTED, line(row), column);
    }

    private static String line(CsvRecord row) {
        return Long.toString(row.getStartingLineNumber());
    }
}
