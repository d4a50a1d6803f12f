package org.catamnesis.cohort.statistics;

import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealVector;

/** The standardised difference of two groups, which does not grow with their size (Austin 2009, Yang and Dalton 2012). */
public final class MeanDifference {
    private MeanDifference() {}

    /** Of numbers; 0 where all are the same, infinite where neither group varies, NaN where one has fewer than two. */
    public static double of(Distribution one, Distribution other) {
        double spread = Math.sqrt((one.deviation() * one.deviation() + other.deviation() * other.deviation()) / 2);
        double apart = Math.abs(one.mean() - other.mean());
        return spread == 0 && apart == 0 ? 0 : apart / spread;
    }

    /** Of categories, counted in the same order in both groups; infinite where they have none in common, NaN of nobody. */
    public static double of(int[] one, int[] other) {
        double[] p = shares(one);
        double[] q = shares(other);
        if (p.length > 0 && IntStream.range(0, p.length).allMatch(i -> p[i] * q[i] == 0))
            return Double.POSITIVE_INFINITY;
        int free = p.length - 1;
        if (free < 1) return 0;
        Array2DRowRealMatrix spread = new Array2DRowRealMatrix(free, free);
        RealVector difference = new ArrayRealVector(free);
        for (int i = 0; i < free; i++) {
            difference.setEntry(i, p[i] - q[i]);
            for (int j = 0; j < free; j++) {
                double same = i == j ? p[i] + q[i] : 0;
                spread.setEntry(i, j, (same - p[i] * p[j] - q[i] * q[j]) / 2);
            }
        }
        if (difference.getNorm() == 0) return 0;
        DecompositionSolver solver = new QRDecomposition(spread, 1e-12).getSolver();
        if (!solver.isNonSingular()) return Double.NaN;
        return Math.sqrt(Math.max(0, difference.dotProduct(solver.solve(difference))));
    }

    private static double[] shares(int[] counts) {
        double all = 0;
        for (int count : counts) all += count;
        double[] shares = new double[counts.length];
        for (int i = 0; i < counts.length; i++) shares[i] = counts[i] / all;
        return shares;
    }
}
