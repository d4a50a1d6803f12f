package org.catamnesis.cohort.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.cohort.tidy.TidySink;
import org.catamnesis.cohort.tidy.TidyTable;

/** Hands the rows of each subject on to the formats, which take them beside whoever tells the next subject. */
final class RelayedSink implements TidySink {
    private static final int SUBJECTS = 16;

    private record Row(TidyTable table, Object[] cells) {}

    private final List<TidySink> sinks;
    private final Relay<List<Row>> relay = new Relay<>("export-formats", SUBJECTS, this::tell);
    private List<Row> rows = new ArrayList<>();

    RelayedSink(List<TidySink> sinks) {
        this.sinks = List.copyOf(sinks);
    }

    @Override
    public void row(TidyTable table, Object[] cells) {
        rows.add(new Row(table, cells.clone()));
    }

    @Override
    public void endOfSubject() throws IOException {
        relay.give(rows);
        rows = new ArrayList<>(rows.size());
    }

    private void tell(List<Row> told) throws IOException {
        for (TidySink sink : sinks) {
            for (Row row : told) sink.row(row.table(), row.cells());
            sink.endOfSubject();
        }
    }

    @Override
    public void finish() throws IOException {
        relay.finish();
        for (TidySink sink : sinks) sink.finish();
    }

    @Override
    public Map<String, TableSize> sizes() {
        Map<String, TableSize> sizes = new LinkedHashMap<>();
        for (TidySink sink : sinks) sizes.putAll(sink.sizes());
        return sizes;
    }

    @Override
    public Map<String, Double> mapped() {
        Map<String, Double> mapped = new LinkedHashMap<>();
        for (TidySink sink : sinks) mapped.putAll(sink.mapped());
        return mapped;
    }

    /** Each, also after one that fails: on some systems a file that is open cannot be taken away. */
    static void closeAll(List<TidySink> sinks) throws IOException {
        IOException failure = null;
        for (TidySink sink : sinks) {
            try {
                sink.close();
            } catch (IOException e) {
                if (failure == null) failure = e;
                else failure.addSuppressed(e);
            }
        }
        if (failure != null) throw failure;
    }

    @Override
    public void close() throws IOException {
        relay.close();
        closeAll(sinks);
    }
}
