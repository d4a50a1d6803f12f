package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.catamnesis.cohort.privacy.DateTelling;

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

    /** A text or a code; null and empty are missing, and half a surrogate pair, which UTF-8 has no bytes for, is U+FFFD. */
    public TidyRows text(String text) {
        cells[filled++] = text == null || text.isEmpty() ? null : WholePairs.of(text);
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

    /** The day since the index event, and beside it the date where dates are told. */
    TidyRows day(Subject subject, LocalDate date) {
        return whole(subject.dayOrNull(date)).dateIfTold(subject, date);
    }

    /** A cell only where dates are told. */
    TidyRows dateIfTold(Subject subject, LocalDate date) {
        return subject.policy().dates() == DateTelling.NONE ? this : date(subject.date(date));
    }

    /** The exact age or its band. */
    TidyRows age(Subject subject) {
        if (!subject.policy().exactAge()) return text(subject.ageBand());
        Integer age = subject.age();
        return whole(age == null ? null : (Long) age.longValue());
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
