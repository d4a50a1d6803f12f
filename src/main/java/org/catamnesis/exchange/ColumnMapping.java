package org.catamnesis.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * How another system's file of one sheet is to be read. {@code headers} leads from its header, in lower case, to our column;
 * {@code ignored} headers are left out; {@code constants} stand for columns that it does not have; {@code datePattern} is
 * how it writes days, null for the usual ways; {@code values} translates what stands in a column.
 */
public record ColumnMapping(
        Map<String, String> headers,
        List<String> ignored,
        Map<String, String> constants,
        String datePattern,
        Map<String, Map<String, String>> values) {
    /** For a file that has our columns. */
    public static final ColumnMapping NONE = new ColumnMapping(Map.of(), List.of(), Map.of(), null, Map.of());

    public ColumnMapping {
        headers = Map.copyOf(headers);
        ignored = List.copyOf(ignored);
        constants = Map.copyOf(constants);
        values = Map.copyOf(values);
    }

    /**
     * The same, when a file of this sheet can be read with it.
     *
     * @throws ProblemException MAPPING_INCOMPLETE with the column that is neither mapped nor constant, DATE_PATTERN_WRONG
     */
    public ColumnMapping checked(Sheet sheet) {
        for (String column : sheet.requiredColumns())
            if (!headers.containsValue(column) && !constants.containsKey(column))
                throw new ProblemException(Problem.MAPPING_INCOMPLETE, column);
        pattern();
        return this;
    }

    /** How days are written; null for the usual ways. */
    DateTimeFormatter pattern() {
        try {
            return datePattern == null ? null : DateTimeFormatter.ofPattern(datePattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.DATE_PATTERN_WRONG, e);
        }
    }

    boolean ignores(String printed) {
        return ignored.contains(Header.plain(printed));
    }

    String column(String printed) {
        String plain = Header.plain(printed);
        return headers.getOrDefault(plain, plain);
    }

    /** What a cell of this column means. */
    String value(String column, String text) {
        Map<String, String> known = values.get(column);
        return known == null ? text : known.getOrDefault(text, text);
    }
}
