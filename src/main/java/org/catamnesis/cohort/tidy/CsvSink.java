package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each table as {@code tidy/<name>.csv}. */
public final class CsvSink implements TidySink {
    private final Map<TidyTable, CsvRows> files = new LinkedHashMap<>();

    public CsvSink(ExportFolder folder, List<TidyTable> tables, boolean byteOrderMark) throws IOException {
        for (TidyTable table : tables)
            files.put(table, new CsvRows(folder.file(path(table)), table.columns(), byteOrderMark));
    }

    @Override
    public void row(TidyTable table, Object[] cells) {
        CsvRows rows = files.get(table);
        for (Object cell : cells) {
            switch (cell) {
                case null -> rows.text(null);
                case String text -> rows.text(text);
                case Long number -> rows.whole(number);
                case Double number -> rows.number(number);
                case Boolean yes -> rows.yes(yes);
                case LocalDate date -> rows.text(date.toString());
                default -> throw new IllegalArgumentException(cell.getClass().getName());
            }
        }
        rows.end();
    }

    @Override
    public Map<String, TableSize> sizes() {
        Map<String, TableSize> sizes = new LinkedHashMap<>();
        files.forEach((table, rows) -> sizes.put(path(table), new TableSize(rows.rows(), rows.columns())));
        return sizes;
    }

    private static String path(TidyTable table) {
        return "tidy/" + table.name() + ".csv";
    }

    @Override
    public void close() {
        files.values().forEach(CsvRows::close);
    }
}
