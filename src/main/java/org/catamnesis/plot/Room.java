package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where in a plot words can stand without covering a line, a mark or other words. */
final class Room {
    private static final double AROUND_MARK = 7;

    private final Box plot;
    private final List<Trace> traces;
    private final List<Trace.Placed> waiting;
    private final List<Box> taken = new ArrayList<>();

    Room(PanelView panel) {
        this.plot = panel.frame().plot();
        this.traces = panel.traces();
        this.waiting = panel.waiting();
    }

    /** The first of these places that is free; from then on it is not. */
    Optional<Box> take(List<Box> places) {
        Optional<Box> found = places.stream().filter(this::isFree).findFirst();
        found.ifPresent(taken::add);
        return found;
    }

    /** Takes a place although lines pass through it; false when other words or the edge are in the way. */
    boolean takeOver(Box box) {
        if (box.right() > plot.right() + 1 || taken.stream().anyMatch(box::overlaps)) return false;
        return taken.add(box);
    }

    private boolean isFree(Box box) {
        if (box.x() < plot.x() || box.right() > plot.right()) return false;
        if (box.y() < plot.y() - 2 || box.bottom() > plot.bottom() + 2) return false;
        Box wider = box.grown(AROUND_MARK, AROUND_MARK - 2);
        if (waiting.stream().anyMatch(mark -> wider.contains(mark.x(), mark.y()))) return false;
        return taken.stream().noneMatch(box::overlaps) && traces.stream().noneMatch(trace -> covers(trace, box));
    }

    private static boolean covers(Trace trace, Box box) {
        Box wider = box.grown(AROUND_MARK, AROUND_MARK - 2);
        if (trace.marks().stream().anyMatch(mark -> wider.contains(mark.x(), mark.y()))) return true;
        if (trace.gaps().stream().anyMatch(gap -> wider.contains(gap.x(), gap.y()))) return true;
        for (Trace.Columns dense : trace.columns()) {
            int from = (int) Math.max(0, box.x() - dense.left());
            for (int i = from; i < dense.tops().length && dense.left() + i <= box.right(); i++) {
                if (dense.tops()[i] <= box.bottom() && dense.bottoms()[i] >= box.y()) return true;
            }
        }
        for (Trace.Stretch stretch : trace.stretches()) {
            double[] xs = stretch.xs();
            double[] ys = stretch.ys();
            for (int i = 1; i < xs.length; i++) {
                if (xs[i] >= box.x() && xs[i - 1] <= box.right() && crosses(box, xs[i - 1], ys[i - 1], xs[i], ys[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a piece of line that shares columns with the box passes through it. */
    private static boolean crosses(Box box, double x1, double y1, double x2, double y2) {
        double from = at(Math.max(x1, box.x()), x1, y1, x2, y2);
        double to = at(Math.min(x2, box.right()), x1, y1, x2, y2);
        if (x1 == x2) {
            from = y1;
            to = y2;
        }
        return Math.max(from, to) >= box.y() - 2 && Math.min(from, to) <= box.bottom() + 2;
    }

    private static double at(double x, double x1, double y1, double x2, double y2) {
        return x1 == x2 ? y1 : y1 + (y2 - y1) * (x - x1) / (x2 - x1);
    }
}
