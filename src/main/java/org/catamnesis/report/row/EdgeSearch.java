package org.catamnesis.report.row;

import java.util.List;
import java.util.TreeSet;
import org.catamnesis.report.page.Box;

/** Finds the white strip between two columns. */
final class EdgeSearch {
    private static final double NEAR = 0.02;

    private EdgeSearch() {}

    /** A place between the middles of two neighbouring heads that the fewest phrases cross, nearest to the gap between the heads. */
    static double between(Box left, Box right, List<Line> phrases) {
        double from = left.middleX();
        double to = Math.max(right.middleX(), from + 1);
        double gapLeft = Math.min(left.right(), right.x());
        double gapRight = Math.max(left.right(), right.x());
        TreeSet<Double> ends = new TreeSet<>(List.of(from, to, gapLeft, gapRight));
        for (Line phrase : phrases) {
            add(ends, phrase.box().x(), from, to);
            add(ends, phrase.box().right(), from, to);
        }
        double best = (gapLeft + gapRight) / 2;
        double bestCost = Double.MAX_VALUE;
        Double last = null;
        for (Double end : ends) {
            if (last != null && end - last > 0.2 && last >= from && end <= to) {
                double place = (last + end) / 2;
                double cost = crossings(place, phrases)
                        + NEAR * distance(place, gapLeft, gapRight)
                        - NEAR * Math.min(end - last, 20) / 4;
                if (cost < bestCost) {
                    bestCost = cost;
                    best = place;
                }
            }
            last = end;
        }
        return best;
    }

    private static void add(TreeSet<Double> ends, double end, double from, double to) {
        if (end > from && end < to) {
            ends.add(end);
        }
    }

    private static long crossings(double place, List<Line> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.box().x() < place - 0.5 && phrase.box().right() > place + 0.5)
                .count();
    }

    private static double distance(double place, double from, double to) {
        return place < from ? from - place : place > to ? place - to : 0;
    }
}
