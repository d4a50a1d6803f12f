package org.catamnesis.cohort.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the tidy layer, written side by side, one patient after the other. */
final class TidyLayer implements AutoCloseable {
    private final List<TidyTable> tables;
    private final List<CsvRows> files = new ArrayList<>();

    TidyLayer(ExportFolder folder, List<TidyTable> tables, boolean byteOrderMark) throws IOException {
        this.tables = tables;
        for (TidyTable table : tables) {
            files.add(new CsvRows(folder.file(path(table)), table.columns(), byteOrderMark));
        }
    }

    void write(Subject subject) {
        for (int i = 0; i < tables.size(); i++) tables.get(i).write(subject, files.get(i));
    }

    /** Rows and columns of each file so far, by its path. */
    Map<String, Manifest.Size> sizes() {
        Map<String, Manifest.Size> sizes = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            sizes.put(
                    path(tables.get(i)),
                    new Manifest.Size(files.get(i).rows(), files.get(i).columns()));
        }
        return sizes;
    }

    private static String path(TidyTable table) {
        return "tidy/" + table.name() + ".csv";
    }

    @Override
    public void close() {
        files.forEach(CsvRows::close);
    }
}
