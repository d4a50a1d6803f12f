package org.catamnesis.report;

import java.util.Map;
import java.util.Optional;
import org.catamnesis.lab.AnalyteCatalogue;

/**
 * What the clinic has learnt about one laboratory's reports.
 *
 * @param names analyte codes by spelling
 * @param units units by analyte and printed unit, both in one text
 */
public record Learnt(Map<String, String> names, Map<String, String> units) {
    public static final Learnt NOTHING = new Learnt(Map.of(), Map.of());

    public Learnt {
        names = Map.copyOf(names);
        units = Map.copyOf(units);
    }

    /** The analyte of a printed name; marks, numbering, case and spaces make no difference. */
    public Optional<String> analyte(String printedName) {
        return Optional.ofNullable(names.get(AnalyteCatalogue.spelling(printedName)));
    }

    /** What a printed unit, or its absence, means for an analyte. */
    public Optional<String> unit(String analyte, String printedUnit) {
        return Optional.ofNullable(units.get(unitKey(analyte, printedUnit)));
    }

    static String unitKey(String analyte, String printedUnit) {
        return analyte + '\t' + printedUnit.strip();
    }
}
