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

    private static final int MOST_NAMED = 40;

    public SurvivalColumns(String time, String event, String by, String entry) {
        this(time, event, null, by, entry);
    }

    /** A column's place and the value that is looked for in it. */
    record Wanted(int column, String value) {
        /** As text, as numbers (1 is 1.0), or as yes and no however they are written (TRUE, true, T, 1). */
        boolean in(String cell) {
            if (cell.equals(value)) return true;
            Double wanted = number(value);
            Double found = number(cell);
            if (wanted != null && found != null) return wanted.equals(found);
            Boolean truth = truth(value, wanted);
            return truth != null && truth.equals(truth(cell, found));
        }

        private static Boolean truth(String text, Double number) {
            if (number != null) return number == 1 ? Boolean.TRUE : number == 0 ? Boolean.FALSE : null;
            if (text.equalsIgnoreCase("true") || text.equals("T")) return true;
            return text.equalsIgnoreCase("false") || text.equals("F") ? false : null;
        }
    }

    /** Null for what is no finite number; 0 for −0. */
    static Double number(String text) {
        if (text.isEmpty()) return null;
        char last = text.charAt(text.length() - 1);
        if (last != '.' && !(last >= '0' && last <= '9')) return null;
        try {
            double number = Double.parseDouble(text) + 0.0;
            return Double.isFinite(number) ? (Double) number : null;
        } catch (NumberFormatException _) {
            return null;
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
        throw missing(text.substring(0, text.indexOf('=')), header);
    }

    /** @throws ProblemException COLUMN_MISSING */
    static int place(String column, List<String> header) {
        int place = header.indexOf(column.strip());
        if (place < 0) throw missing(column, header);
        return place;
    }

    private static ProblemException missing(String column, List<String> header) {
        List<String> named = header.stream().filter(name -> !name.isEmpty()).toList();
        String some = String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size())));
        return new ProblemException(
                Problem.COLUMN_MISSING, column, named.size() > MOST_NAMED ? some + ", \u2026" : some);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
