package org.catamnesis.cohort.tidy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row as a format is told it, cell by cell under the names of the columns; a column that a table has not is missing. */
public final class ToldRow {
    private final Map<String, Integer> places = new HashMap<>();
    private Object[] cells;

    public ToldRow(List<String> columns) {
        for (int i = 0; i < columns.size(); i++) places.put(columns.get(i), i);
    }

    /** The same columns over another row's cells. */
    public ToldRow over(Object[] cells) {
        this.cells = cells;
        return this;
    }

    public Object cell(String column) {
        Integer place = places.get(column);
        return place == null ? null : cells[place];
    }

    public boolean has(String column) {
        return places.containsKey(column);
    }

    public String text(String column) {
        Object cell = cell(column);
        if (cell instanceof Boolean yes) return yes ? "yes" : "no";
        return cell == null ? null : cell instanceof Double number ? CsvRows.text(number) : cell.toString();
    }

    /** A number of either kind; null for anything else. */
    public Double number(String column) {
        return cell(column) instanceof Number number ? (Double) number.doubleValue() : null;
    }

    public Long whole(String column) {
        return cell(column) instanceof Long number ? number : null;
    }

    public Boolean yes(String column) {
        return cell(column) instanceof Boolean yes ? yes : null;
    }

    public LocalDate date(String column) {
        return cell(column) instanceof LocalDate date ? date : null;
    }
}
