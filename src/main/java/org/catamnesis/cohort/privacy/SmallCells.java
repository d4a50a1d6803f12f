package org.catamnesis.cohort.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which counts may be told where nothing but aggregates leaves: none from 1 to one less than the threshold, and none from
 * which, with the totals, one of those could be worked out.
 *
 * @param threshold 11 as the Centers for Medicare and Medicaid Services ask; 1 tells everything
 */
public record SmallCells(int threshold) {
    public static final int USUAL_THRESHOLD = 11;

    public boolean small(long count) {
        return count > 0 && count < threshold;
    }

    /** A count that stands alone: itself, or {@code <11}. */
    public String text(long count) {
        return small(count) ? "<" + threshold : Long.toString(count);
    }

    /** Groups with their total, which is the last of the line that is given back. */
    public CountTable line(List<Integer> counts) {
        return line(counts, false);
    }

    /** Parts of a total that is told elsewhere, which is the last of the line that is given back. */
    public CountTable parts(List<Integer> counts) {
        return line(counts, true);
    }

    private CountTable line(List<Integer> counts, boolean totalTold) {
        long[] cells = new long[counts.size() + 1];
        for (int i = 0; i < counts.size(); i++) {
            cells[i] = counts.get(i);
            cells[counts.size()] += counts.get(i);
        }
        HiddenCells hidden = new HiddenCells(this, cells);
        hidden.sum(HiddenCells.range(0, counts.size(), 1), counts.size());
        if (totalTold && !small(cells[counts.size()])) hidden.keep(counts.size());
        return new CountTable(this, 1, cells.length, cells, hidden);
    }

    /** A table of two dimensions; totals of rows, of columns and of all are told as its last column and row. */
    public CountTable table(int[][] counts) {
        return table(counts, null);
    }

    /**
     * The same where the totals of the columns are told elsewhere, or are not.
     *
     * @param totals the line of them and their sum, as {@link #parts} gives it; null where they are decided here
     */
    public CountTable table(int[][] counts, CountTable totals) {
        int rows = counts.length + 1;
        int columns = counts[0].length + 1;
        long[] cells = new long[rows * columns];
        for (int row = 0; row < rows - 1; row++) {
            for (int column = 0; column < columns - 1; column++) {
                long count = counts[row][column];
                cells[row * columns + column] = count;
                cells[row * columns + columns - 1] += count;
                cells[(rows - 1) * columns + column] += count;
                cells[rows * columns - 1] += count;
            }
        }
        HiddenCells hidden = new HiddenCells(this, cells);
        for (int row = 0; row < rows; row++) {
            int first = row * columns;
            hidden.sum(HiddenCells.range(first, columns - 1, 1), first + columns - 1);
        }
        for (int column = 0; column < columns; column++) {
            int total = (rows - 1) * columns + column;
            hidden.sum(HiddenCells.range(column, rows - 1, columns), total);
            if (totals == null) continue;
            if (totals.count(0, column).isPresent()) hidden.keep(total);
            else hidden.hide(total);
        }
        return new CountTable(this, rows, columns, cells, hidden);
    }

    /**
     * Counts of which each is a part of the one before, such as those left after each step of a selection, and of which the
     * last is told elsewhere: that is always told, each other only when it and what was lost until the next one that is
     * told are not small.
     *
     * @return the count, or empty where it is not told
     */
    public List<Optional<Integer>> stepsTo(List<Integer> counts) {
        List<Optional<Integer>> told = new ArrayList<>();
        int next = counts.getLast();
        told.add(Optional.of(next));
        for (int count : counts.subList(0, counts.size() - 1).reversed()) {
            boolean tells = !small(count) && !small(Math.abs((long) count - next));
            told.add(tells ? Optional.of(count) : Optional.empty());
            if (tells) next = count;
        }
        return told.reversed();
    }
}
