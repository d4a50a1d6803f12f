package org.catamnesis.report.image;

import java.util.ArrayList;
import java.util.List;

/** Which way is up on a page whose lines are level: most cells of a table begin or end below one another. */
final class ColumnEdges {
    private static final int FEWEST = 14;
    private static final double STEEPEST = 0.35;
    private static final double BIN = 0.01;
    private static final double NEAREST = 0.7;
    private static final double FARTHEST = 7;
    /** The most frequent slope must be so many times as frequent as the usual one. */
    private static final double CLEAR = 2.5;

    private record Pair(double x1, double y1, double x2, double y2) {
        double slope() {
            return (x2 - x1) / (y2 - y1);
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final double thickness;

    /** @param level as in {@link Bend} */
    ColumnEdges(List<Stroke> strokes, double[] level, double thickness) {
        this.thickness = thickness;
        for (Stroke upper : strokes) {
            double height = Flattening.height(upper, level);
            for (Stroke lower : strokes) {
                double below = Flattening.height(lower, level) - height;
                if (below > NEAREST * thickness && below < FARTHEST * thickness) {
                    add(upper, lower, -0.5);
                    add(upper, lower, 0.5);
                }
            }
        }
    }

    private void add(Stroke upper, Stroke lower, double side) {
        double grown = side * (upper.length() - 0.4 * upper.thickness());
        double grownBelow = side * (lower.length() - 0.4 * lower.thickness());
        Pair pair = new Pair(
                upper.x() + Math.cos(upper.angle()) * grown,
                upper.y() + Math.sin(upper.angle()) * grown,
                lower.x() + Math.cos(lower.angle()) * grownBelow,
                lower.y() + Math.sin(lower.angle()) * grownBelow);
        if (pair.y2() > pair.y1() && Math.abs(pair.slope()) < STEEPEST) {
            pairs.add(pair);
        }
    }

    /** As in {@link Bend}; zeros where the edges do not tell. */
    double[] plumb(double[] ridge) {
        double[] none = new double[Bend.PLUMB];
        double slope = frequent();
        if (Double.isNaN(slope)) {
            return none;
        }
        LeastSquares squares = new LeastSquares(Bend.PLUMB);
        for (Pair pair : pairs) {
            double[] factors = Bend.plumbTerms(pair.x2(), pair.y2());
            double[] first = Bend.plumbTerms(pair.x1(), pair.y1());
            for (int i = 0; i < factors.length; i++) {
                factors[i] -= first[i];
            }
            squares.add(factors, pair.x1() - pair.x2(), 1);
        }
        none[0] = -slope;
        return squares.solve(none, 0.12 * thickness, ridge);
    }

    private double frequent() {
        int bins = (int) Math.round(2 * STEEPEST / BIN);
        double[] count = new double[bins];
        for (Pair pair : pairs) {
            int bin = (int) ((pair.slope() + STEEPEST) / BIN);
            for (int i = Math.max(0, bin - 1); i <= Math.min(bins - 1, bin + 1); i++) {
                count[i] += i == bin ? 2 : 1;
            }
        }
        int best = 0;
        double sum = 0;
        for (int i = 0; i < bins; i++) {
            best = count[i] > count[best] ? i : best;
            sum += count[i];
        }
        boolean clear = count[best] >= 2 * FEWEST && count[best] >= CLEAR * sum / bins;
        return clear ? (best + 0.5) * BIN - STEEPEST : Double.NaN;
    }
}
