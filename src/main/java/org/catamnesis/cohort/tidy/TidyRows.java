package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Takes a table's cells one after the other and hands every whole row to each format. */
public final class TidyRows {
    private final TidyTable table;
    private final List<TidySink> sinks;
    private final Object[] cells;
    private int filled;

    public TidyRows(TidyTable table, List<TidySink> sinks) {
        this.table = table;
        this.sinks = List.copyOf(sinks);
        this.cells = new Object[table.columns().size()];
    }

    /** A text or a code; null is missing. */
    public TidyRows text(String text) {
        cells[filled++] = text;
        return this;
    }

    public TidyRows number(Double number) {
        cells[filled++] = number;
        return this;
    }

    public TidyRows whole(Long number) {
        cells[filled++] = number;
        return this;
    }

    public TidyRows yes(Boolean yes) {
        cells[filled++] = yes;
        return this;
    }

    public TidyRows date(LocalDate date) {
        cells[filled++] = date;
        return this;
    }

    /** Ends the row. */
    public void end() {
        if (filled != cells.length) throw new IllegalStateException(table.name() + ": a row of " + filled + " cells");
        try {
            for (TidySink sink : sinks) sink.row(table, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.fill(cells, null);
        filled = 0;
    }
}
