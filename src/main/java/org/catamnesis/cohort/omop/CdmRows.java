package org.catamnesis.cohort.omop;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;

/** One table of the common data model as {@code omop/<table>.csv}, which is there as soon as it has a row, and in the SQLite file. */
final class CdmRows implements AutoCloseable {
    private final ExportFolder folder;
    private final CdmStore store;
    private final String table;
    private final List<CdmColumn> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Object[] cells;
    private CsvRows csv;
    private long last;

    CdmRows(ExportFolder folder, CdmStore store, String table, List<CdmColumn> columns) {
        this.folder = folder;
        this.store = store;
        this.table = table;
        this.columns = columns;
        cells = new Object[columns.size()];
        for (int i = 0; i < columns.size(); i++) places.put(columns.get(i).name(), i);
    }

    /** Begins a row under the next number, which is its key where the table has one. */
    long begin() {
        last++;
        if (columns.getFirst().primary()) cells[0] = last;
        return last;
    }

    /** Whole numbers, fractions, texts and days; null is missing. */
    CdmRows set(String column, Object value) {
        Integer place = places.get(column);
        if (place == null) throw new IllegalArgumentException(table + "." + column);
        cells[place] = value;
        return this;
    }

    void end() throws IOException {
        if (csv == null)
            csv = new CsvRows(
                    folder.file(path()), columns.stream().map(CdmColumn::name).toList(), false);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null && columns.get(i).required())
                throw new IllegalStateException(table + "." + columns.get(i).name());
            if (cells[i] instanceof String text) cells[i] = columns.get(i).fitted(text);
            write(cells[i]);
        }
        csv.end();
        store.add(table, cells);
        Arrays.fill(cells, null);
    }

    private void write(Object cell) {
        switch (cell) {
            case null -> csv.text(null);
            case Long number -> csv.whole(number);
            case Double number -> csv.number(number);
            case LocalDate date -> csv.text(date.toString());
            default -> csv.text(cell.toString());
        }
    }

    String path() {
        return "omop/" + table + ".csv";
    }

    boolean written() {
        return csv != null;
    }

    TableSize size() {
        return new TableSize(csv.rows(), csv.columns());
    }

    @Override
    public void close() {
        if (csv != null) csv.close();
    }
}
