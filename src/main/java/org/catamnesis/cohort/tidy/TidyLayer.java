package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the tidy layer, told one patient after the other to each chosen format. */
public final class TidyLayer implements AutoCloseable {
    private final List<TidyTable> tables;
    private final List<TidySink> sinks;
    private final List<TidyRows> rows = new ArrayList<>();

    /** @param sinks which are closed with it */
    public TidyLayer(List<TidyTable> tables, List<TidySink> sinks) {
        this.tables = List.copyOf(tables);
        this.sinks = List.copyOf(sinks);
        for (TidyTable table : tables) rows.add(new TidyRows(table, sinks));
    }

    public void write(Subject subject) throws IOException {
        for (int i = 0; i < tables.size(); i++) tables.get(i).write(subject, rows.get(i));
        for (TidySink sink : sinks) sink.endOfSubject();
    }

    /** Rows and columns of each file, by its path. */
    public Map<String, TableSize> finish() throws IOException {
        Map<String, TableSize> sizes = new LinkedHashMap<>();
        for (TidySink sink : sinks) {
            sink.finish();
            sizes.putAll(sink.sizes());
        }
        return sizes;
    }

    /** The share of rows whose concept is known, by table and column, of the formats that have concepts. */
    public Map<String, Double> mapped() {
        Map<String, Double> mapped = new LinkedHashMap<>();
        for (TidySink sink : sinks) mapped.putAll(sink.mapped());
        return mapped;
    }

    @Override
    public void close() throws IOException {
        for (TidySink sink : sinks) sink.close();
    }
}
