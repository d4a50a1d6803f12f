package org.catamnesis.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** What a folder brought; {@code bad} counts rows and files, {@code loaded} says whether anything was kept. */
public record LoadReport(List<SheetCount> sheets, long bad, boolean loaded) {
    public LoadReport {
        sheets = List.copyOf(sheets);
    }

    /** New rows of all sheets. */
    public long fresh() {
        return sheets.stream().mapToLong(SheetCount::fresh).sum();
    }

    /** Such as {@code patients 12, results 480, bad 3}: counts alone, for the audit trail. */
    String codes() {
        String counts = sheets.stream()
                .filter(sheet -> sheet.fresh() > 0)
                .map(sheet -> sheet.sheet().code() + " " + sheet.fresh())
                .collect(Collectors.joining(", "));
        return bad == 0 ? counts : counts + ", bad " + bad;
    }

    LoadReport asLoaded() {
        return new LoadReport(sheets, bad, true);
    }
}
