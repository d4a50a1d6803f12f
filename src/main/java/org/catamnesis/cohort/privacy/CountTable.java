package org.catamnesis.cohort.privacy;

import java.util.BitSet;
import java.util.OptionalLong;

/** Counts with their totals in the last row and column, some of which are not told; a line has one row. */
public final class CountTable {
    private static final String ALSO_HIDDEN = "*";
    private final SmallCells cells;
    private final int rows;
    private final int columns;
    private final long[] counts;
    private final BitSet hidden;
    private final boolean nothing;

    CountTable(SmallCells cells, int rows, int columns, long[] counts, HiddenCells hidden) {
        this.cells = cells;
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
        this.hidden = hidden.found();
        nothing = hidden.nothing() || hidden() == counts.length;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The count; empty where it is not told. */
    public OptionalLong count(int row, int column) {
        int cell = row * columns + column;
        return hidden.get(cell) ? OptionalLong.empty() : OptionalLong.of(counts[cell]);
    }

    /**
     * The count, {@code <11} for a small one, {@code *} for one that would give a small one away; {@code *} everywhere
     * where nothing of the table can be told.
     */
    public String text(int row, int column) {
        int cell = row * columns + column;
        if (!hidden.get(cell)) return Long.toString(counts[cell]);
        return cells.small(counts[cell]) && !nothing ? cells.text(counts[cell]) : ALSO_HIDDEN;
    }

    /** How many counts are not told. */
    public int hidden() {
        return hidden.cardinality();
    }
}
