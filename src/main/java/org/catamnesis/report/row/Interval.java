package org.catamnesis.report.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell of an interval, without the unit that many reports print behind it.
 *
 * @param unit empty where none is printed
 */
record Interval(String range, String unit) {
    /** A unit that goes on beyond the edge of the paper. */
    private static final Pattern CUT_POWER = Pattern.compile("[x×*]?\\s?10\\s?[\\^*]\\s?(?:\\d{1,2})?\\s?/?");

    private static final Pattern CALCULATED =
            Pattern.compile("\\s?\\((?:calc(?:ulated)?\\.?|calcul[ée]|berechnet|calcolato|calculado)\\)");

    static Interval read(String cell) {
        Matcher matcher = Forms.RANGE.matcher(cell);
        if (!matcher.lookingAt()) {
            return new Interval(cell, "");
        }
        String behind = cell.substring(matcher.end()).strip();
        boolean percent = matcher.group(1).endsWith("%");
        String unit = percent
                ? Forms.start(Forms.STRONG, "% " + behind).strip()
                : CUT_POWER.matcher(behind).matches() ? behind : Forms.start(Forms.STRONG, behind);
        Matcher calculated = CALCULATED.matcher(behind);
        boolean note = !percent && calculated.find(unit.length()) && calculated.start() <= unit.length() + 1;
        String printed = note ? behind.substring(0, calculated.end()) : unit;
        if (printed.isEmpty()) {
            return new Interval(cell, "");
        }
        int at = cell.indexOf(printed, percent ? matcher.end(1) - 1 : matcher.end(1));
        if (at < 0) {
            return new Interval(cell, unit);
        }
        String rest = cell.substring(at + printed.length()).strip();
        String range = cell.substring(0, at).strip();
        boolean closes = rest.matches("[)）\\]]") && range.matches("[(（\\[].*");
        return new Interval(closes ? range + rest : rest.isEmpty() ? range : range + " " + rest, printed.strip());
    }

    /** The interval beside a unit that is printed elsewhere: without it where it is the same one. */
    Interval beside(String other, String cell) {
        return other.isEmpty() || same(other, unit) ? this : new Interval(cell, unit);
    }

    private static boolean same(String a, String b) {
        return a.replaceAll("\\s+", "").equalsIgnoreCase(b.replaceAll("\\s+", ""));
    }
}
