package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealVector;
import org.hipparchus.special.Gamma;

/**
 * The log-rank test over two or more groups (Mantel 1966, Peto 1972), with the hypergeometric variance. Groups in which
 * nobody was ever at risk when something happened do not count.
 */
public record LogRank(double chiSquare, int degreesOfFreedom, double p) {

    /** No degrees of freedom and p = 1 when fewer than two groups can be compared. */
    public static LogRank of(List<FollowUp> people) {
        Map<String, Integer> groups = new TreeMap<>();
        people.forEach(person -> groups.putIfAbsent(person.group(), 0));
        int count = 0;
        for (var group : groups.entrySet()) group.setValue(count++);
        double[] observed = new double[count];
        double[] expected = new double[count];
        double[][] variance = new double[count][count];
        double[] eventTimes = people.stream()
                .filter(FollowUp::event)
                .mapToDouble(FollowUp::time)
                .distinct()
                .sorted()
                .toArray();
        for (double time : eventTimes) {
            double[] atRisk = new double[count];
            double events = 0;
            double all = 0;
            for (FollowUp person : people) {
                if (!person.atRisk(time)) continue;
                int group = groups.get(person.group());
                atRisk[group]++;
                all++;
                if (person.event() && person.time() == time) {
                    observed[group]++;
                    events++;
                }
            }
            double spread = all > 1 ? events * (all - events) / (all - 1) : 0;
            for (int i = 0; i < count; i++) {
                expected[i] += events * atRisk[i] / all;
                for (int j = 0; j < count; j++) {
                    double same = i == j ? 1 : 0;
                    variance[i][j] += spread * atRisk[i] / all * (same - atRisk[j] / all);
                }
            }
        }
        return test(observed, expected, variance);
    }

    private static LogRank test(double[] observed, double[] expected, double[][] variance) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) if (expected[i] > 0) used.add(i);
        int freedom = used.size() - 1;
        if (freedom < 1) return new LogRank(0, 0, 1);
        RealVector difference = new ArrayRealVector(freedom);
        Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(freedom, freedom);
        for (int i = 0; i < freedom; i++) {
            difference.setEntry(i, observed[used.get(i)] - expected[used.get(i)]);
            for (int j = 0; j < freedom; j++) matrix.setEntry(i, j, variance[used.get(i)][used.get(j)]);
        }
        if (!new QRDecomposition(matrix).getSolver().isNonSingular()) return new LogRank(0, 0, 1);
        double chiSquare =
                difference.dotProduct(new QRDecomposition(matrix).getSolver().solve(difference));
        return new LogRank(chiSquare, freedom, Gamma.regularizedGammaQ(freedom / 2.0, chiSquare / 2));
    }
}
