package org.catamnesis.cohort.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Hides small counts, and then more of them until nobody can work a small one out from what is told. Whoever reads the
 * table knows that each {@code <11} is 1 to 10, that each other hidden count is not, and every sum; where nothing else
 * helps, nothing of the table is told.
 */
final class HiddenCells {
    private static final double ZERO = 1e-9;

    /** Some counts and the one that is their sum. */
    private record Sum(int[] parts, int total) {}

    private final SmallCells cells;
    private final long[] counts;
    private final List<Sum> sums = new ArrayList<>();
    private final BitSet hidden = new BitSet();
    private final BitSet kept = new BitSet();
    private boolean nothing;
    private long[] least;
    private long[] most;

    HiddenCells(SmallCells cells, long[] counts) {
        this.cells = cells;
        this.counts = counts;
        for (int i = 0; i < counts.length; i++) if (cells.small(counts[i])) hidden.set(i);
    }

    void sum(int[] parts, int total) {
        sums.add(new Sum(parts, total));
    }

    /** A count that is told elsewhere, so that hiding it here does not help. */
    void keep(int cell) {
        kept.set(cell);
        hidden.clear(cell);
    }

    /** A count that is not told elsewhere. */
    void hide(int cell) {
        hidden.set(cell);
    }

    /** Whether nothing but what is told elsewhere can be told; known after {@link #found}. */
    boolean nothing() {
        return nothing;
    }

    static int[] range(int first, int size, int step) {
        int[] places = new int[size];
        for (int i = 0; i < size; i++) places[i] = first + i * step;
        return places;
    }

    /** The hidden counts; all of them when fewer do not help. */
    BitSet found() {
        pair();
        for (int revealed = revealed(); revealed >= 0; revealed = revealed()) {
            int more = smallestTold(revealed);
            if (more < 0) {
                hidden.set(0, counts.length);
                hidden.andNot(kept);
                nothing = true;
                break;
            }
            hidden.set(more);
            pair();
        }
        return hidden;
    }

    /** No sum hides one count alone. */
    private void pair() {
        boolean more = true;
        while (more) {
            more = false;
            for (Sum sum : sums) {
                int second = alone(sum) ? smallestTold(sum) : -1;
                if (second < 0) continue;
                hidden.set(second);
                more = true;
            }
        }
    }

    private boolean alone(Sum sum) {
        int count = hidden.get(sum.total) ? 1 : 0;
        for (int part : sum.parts) if (hidden.get(part)) count++;
        return count == 1;
    }

    /** Its smallest part that is still told and not 0, its total where there is none, or -1. */
    private int smallestTold(Sum sum) {
        int best = -1;
        for (int part : sum.parts) {
            if (hidden.get(part) || kept.get(part) || counts[part] == 0) continue;
            if (best < 0 || counts[part] < counts[best]) best = part;
        }
        boolean total = !hidden.get(sum.total) && !kept.get(sum.total) && counts[sum.total] > 0;
        return best < 0 && total ? sum.total : best;
    }

    /** A small count of which too much can be known, or -1. */
    private int revealed() {
        if (hidden.isEmpty()) return -1;
        narrow();
        // Half of the possible values have to stay possible, so that a sum of two tens does not give both away.
        int room = cells.threshold() / 2;
        for (int i = hidden.nextSetBit(0); i >= 0; i = hidden.nextSetBit(i + 1))
            if (cells.small(counts[i]) && most[i] - least[i] + 1 < room) return i;
        return solved();
    }

    /** What each count can be, one sum after the other, until no sum tells any more. */
    private void narrow() {
        long all = 0;
        for (long count : counts) all += count;
        least = counts.clone();
        most = counts.clone();
        for (int i = hidden.nextSetBit(0); i >= 0; i = hidden.nextSetBit(i + 1)) {
            boolean small = cells.small(counts[i]);
            least[i] = small ? 1 : cells.threshold();
            most[i] = small ? cells.threshold() - 1 : all;
        }
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (Sum sum : sums) narrower |= narrow(sum);
        }
    }

    private boolean narrow(Sum sum) {
        long low = 0;
        long high = 0;
        for (int part : sum.parts) {
            low += least[part];
            high += most[part];
        }
        boolean narrower = within(sum.total, low, high);
        for (int part : sum.parts) {
            long othersLow = low - least[part];
            long othersHigh = high - most[part];
            long oldLow = least[part];
            long oldHigh = most[part];
            if (!within(part, least[sum.total] - othersHigh, most[sum.total] - othersLow)) continue;
            narrower = true;
            low += least[part] - oldLow;
            high += most[part] - oldHigh;
        }
        return narrower;
    }

    private boolean within(int cell, long low, long high) {
        boolean narrower = low > least[cell] || high < most[cell];
        least[cell] = Math.max(least[cell], low);
        most[cell] = Math.min(most[cell], high);
        return narrower;
    }

    /** A small count that the sums together settle although none alone does, or -1: the equations are solved. */
    private int solved() {
        int[] unknown = hidden.stream().toArray();
        double[][] rows = new double[sums.size()][unknown.length];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < unknown.length; i++) rows[row][i] = factor(sums.get(row), unknown[i]);
        }
        int rank = 0;
        for (int column = 0; column < unknown.length && rank < rows.length; column++) {
            if (!pivot(rows, rank, column)) continue;
            rank++;
        }
        for (int row = 0; row < rank; row++) {
            int only = only(rows[row]);
            if (only >= 0 && cells.small(counts[unknown[only]])) return unknown[only];
        }
        return -1;
    }

    private static double factor(Sum sum, int cell) {
        if (sum.total == cell) return -1;
        for (int part : sum.parts) if (part == cell) return 1;
        return 0;
    }

    /** Makes the row the only one with something in the column; false when none has. */
    private static boolean pivot(double[][] rows, int rank, int column) {
        int best = rank;
        for (int row = rank; row < rows.length; row++)
            if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) best = row;
        if (Math.abs(rows[best][column]) < ZERO) return false;
        double[] chosen = rows[best];
        rows[best] = rows[rank];
        rows[rank] = chosen;
        double by = chosen[column];
        for (int i = 0; i < chosen.length; i++) chosen[i] /= by;
        for (int row = 0; row < rows.length; row++) {
            double times = rows[row][column];
            if (row == rank || times == 0) continue;
            for (int i = 0; i < chosen.length; i++) rows[row][i] -= times * chosen[i];
        }
        return true;
    }

    private static int only(double[] row) {
        int only = -1;
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) < ZERO) continue;
            if (only >= 0) return -1;
            only = i;
        }
        return only;
    }

    /** The smallest count that is still told and not 0, in a sum with this one or else anywhere; -1 at the end. */
    private int smallestTold(int cell) {
        int best = -1;
        for (Sum sum : sums) {
            int candidate = factor(sum, cell) == 0 ? -1 : smallestTold(sum);
            if (candidate >= 0 && (best < 0 || counts[candidate] < counts[best])) best = candidate;
        }
        for (int i = 0; best < 0 && i < counts.length; i++)
            if (!hidden.get(i) && !kept.get(i) && counts[i] > 0) best = i;
        return best;
    }
}
