package org.catamnesis.cohort.statistics;

import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Which columns of a table say what: the time, the column and value that mean an event, and, or null, what to compare by
 * and when the observation began.
 */
public record SurvivalColumns(String time, String eventColumn, String eventValue, String by, String entry) {

    /**
     * Reads {@code COL=VALUE}; a column's name may itself contain an equals sign.
     *
     * @throws ProblemException COLUMN_MISSING when no column of the header fits
     */
    static SurvivalColumns of(String time, String event, String by, String entry, List<String> header) {
        for (int sign = event.lastIndexOf('='); sign > 0; sign = event.lastIndexOf('=', sign - 1)) {
            String column = event.substring(0, sign);
            if (header.contains(column)) {
                return new SurvivalColumns(time, column, unquoted(event.substring(sign + 1)), by, entry);
            }
        }
        if (event.indexOf('=') < 1) throw new ProblemException(Problem.EVENT_NOT_NAMED);
        throw new ProblemException(Problem.COLUMN_MISSING, event.substring(0, event.indexOf('=')));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
