package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses which results are marked where they are denser than marks: ordinary ones give way to the line, of the others
 * the most extreme of each kind stands for its neighbours.
 */
final class Marker {
    private static final double PIXELS_AN_ORDINARY = 4;
    private static final double CELL = 6;

    private final boolean dense;
    private final Map<Long, Integer> taken = new HashMap<>();
    private final List<Trace.Placed> marks = new ArrayList<>();

    /** For so many results within so many pixels. */
    Marker(int results, double pixels) {
        this.dense = results * PIXELS_AN_ORDINARY > pixels;
    }

    void add(double x, double y, PlotPoint point) {
        place(new Trace.Placed(x, y, point));
    }

    /** Whether ordinary results are not to be added. */
    boolean dense() {
        return dense;
    }

    List<Trace.Placed> marks() {
        return List.copyOf(marks);
    }

    private void place(Trace.Placed placed) {
        boolean ordinary = placed.point().ordinary();
        double cell = ordinary ? CELL / 2 : CELL;
        long column = (long) Math.floor(placed.x() / cell);
        long row = ordinary ? (long) Math.floor(placed.y() / cell) : 0;
        long key = (column << 32 ^ row << 8) + kind(placed.point());
        Integer there = taken.putIfAbsent(key, marks.size());
        if (there == null) marks.add(placed);
        else if (moreExtreme(placed, marks.get(there))) marks.set(there, placed);
    }

    private static int kind(PlotPoint point) {
        return point.grade().ordinal()
                + 8 * point.censoring().ordinal()
                + (point.patientReported() ? 32 : 0)
                + (point.unreviewed() ? 64 : 0);
    }

    private static boolean moreExtreme(Trace.Placed one, Trace.Placed other) {
        return switch (one.point().grade()) {
            case LOW, CRITICAL_LOW -> one.y() > other.y();
            case HIGH, CRITICAL_HIGH, ABNORMAL -> one.y() < other.y();
            case NORMAL -> false;
        };
    }
}
