package org.catamnesis.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.followup.Flowsheet;

/** A line of the flowsheet by the days of a period, the results of a day in the order of the flowsheet, the newest first. */
record TableRow(Flowsheet.Line line, Map<LocalDate, List<Flowsheet.Cell>> days) {

    /** The lines of the flowsheet that have results in the period, in its order. */
    static List<TableRow> of(Flowsheet sheet, LocalDate from, LocalDate to) {
        List<TableRow> rows = new ArrayList<>();
        for (Flowsheet.Line line : sheet.lines()) {
            Map<LocalDate, List<Flowsheet.Cell>> days = new TreeMap<>();
            line.cells().forEach((moment, cell) -> {
                LocalDate day = sheet.moments().get(moment).toLocalDate();
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    days.computeIfAbsent(day, _ -> new ArrayList<>()).add(cell);
                }
            });
            if (!days.isEmpty()) rows.add(new TableRow(line, days));
        }
        return rows;
    }

    LocalDate newestDay() {
        return days.keySet().stream().reduce((_, later) -> later).orElseThrow();
    }

    Flowsheet.Cell newest() {
        return days.get(newestDay()).getFirst();
    }

    boolean abnormal() {
        return days.values().stream().flatMap(List::stream).anyMatch(Flowsheet.Cell::abnormal);
    }
}
