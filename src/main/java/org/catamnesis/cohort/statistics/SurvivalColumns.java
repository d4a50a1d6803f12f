package org.catamnesis.cohort.statistics;

import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Which columns of a table say what.
 *
 * @param time when the observation ended
 * @param event {@code COL=VALUE} that means the event
 * @param competing {@code COL=VALUE} that means another event that made it impossible; may be null
 * @param by what to compare by; may be null
 * @param entry when the observation began; may be null
 */
public record SurvivalColumns(String time, String event, String competing, String by, String entry) {

    public SurvivalColumns(String time, String event, String by, String entry) {
        this(time, event, null, by, entry);
    }

    /** A column's place and the value that is looked for in it. */
    record Wanted(int column, String value) {
        /** As text, as numbers (1 is 1.0), or as yes and no however they are written. */
        boolean in(String cell) {
            if (cell.equals(value)) return true;
            try {
                return Double.parseDouble(cell) == Double.parseDouble(value);
            } catch (NumberFormatException _) {
                return cell.equalsIgnoreCase(value)
                        && (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"));
            }
        }
    }

    /**
     * Reads {@code COL=VALUE}; a column's name may itself contain an equals sign.
     *
     * @throws ProblemException COLUMN_MISSING when no column of the header fits, EVENT_NOT_NAMED
     */
    static Wanted wanted(String text, List<String> header) {
        for (int sign = text.lastIndexOf('='); sign > 0; sign = text.lastIndexOf('=', sign - 1)) {
            String column = unquoted(text.substring(0, sign).strip());
            int place = header.indexOf(column);
            String value = unquoted(text.substring(sign + 1).strip());
            if (place >= 0 && value.isEmpty()) throw new ProblemException(Problem.EVENT_NOT_NAMED);
            if (place >= 0) return new Wanted(place, value);
        }
        if (text.indexOf('=') < 1) throw new ProblemException(Problem.EVENT_NOT_NAMED);
        throw new ProblemException(Problem.COLUMN_MISSING, text.substring(0, text.indexOf('=')));
    }

    /** @throws ProblemException COLUMN_MISSING */
    static int place(String column, List<String> header) {
        int place = header.indexOf(column.strip());
        if (place < 0) throw new ProblemException(Problem.COLUMN_MISSING, column);
        return place;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
