package org.catamnesis.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where each column of a sheet stands in a file. */
record Header(Map<String, Integer> places, int width) {

    /** Throws for a column that is unknown, stands twice or is missing although it is required. */
    static Header of(Sheet sheet, RawRow first, ColumnMapping mapping) throws BadCell {
        if (first == null) throw new BadCell("", Reason.HEADER_MISSING);
        Map<String, Integer> places = new HashMap<>();
        String[] names = first.cells();
        if (Arrays.stream(names).noneMatch(name -> knows(sheet, CellText.tidy(name), mapping)))
            throw new BadCell("", Reason.HEADER_MISSING);
        for (int i = 0; i < names.length; i++) {
            String printed = CellText.tidy(names[i]);
            if (printed.isEmpty() || mapping.ignores(printed)) continue;
            String column = mapping.column(printed);
            if (!sheet.columns().contains(column))
                throw new BadCell(shortened(printed), Reason.COLUMN_UNKNOWN, String.join(", ", sheet.columns()));
            if (places.put(column, i) != null) throw new BadCell(column, Reason.COLUMN_TWICE);
        }
        for (String column : sheet.requiredColumns())
            if (!places.containsKey(column) && !mapping.constants().containsKey(column))
                throw new BadCell(column, Reason.COLUMN_MISSING);
        return new Header(Map.copyOf(places), names.length);
    }

    private static boolean knows(Sheet sheet, String printed, ColumnMapping mapping) {
        return sheet.columns().contains(mapping.column(printed));
    }

    /** What stands where a header should may be a row of somebody's, so not all of a long text is told. */
    private static String shortened(String printed) {
        return printed.length() <= 40 ? printed : printed.substring(0, 40) + "…";
    }

    /** The one spelling of a column's name. */
    static String plain(String printed) {
        return printed.toLowerCase(Locale.ROOT).strip();
    }
}
