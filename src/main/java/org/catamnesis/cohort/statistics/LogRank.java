package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealVector;
import org.hipparchus.special.Gamma;

/**
 * The log-rank test over two or more groups (Mantel 1966, Peto 1972), with the hypergeometric variance; whoever entered
 * late counts from then on. Groups in which nobody was ever at risk when something happened do not count.
 */
public record LogRank(double chiSquare, int degreesOfFreedom, double p, List<Group> groups) {
    static final int MOST_GROUPS = 500;

    /**
     * One group: how many events it had and how many it would have had, were all alike.
     *
     * @param variance of that number
     */
    public record Group(String name, int records, int observed, double expected, double variance) {
        /** (O − E)² / E; null where nobody was at risk when something happened. */
        public Double overExpected() {
            return expected > 0 ? (Double) (square() / expected) : null;
        }

        /** (O − E)² / V; null where that is nothing. */
        public Double overVariance() {
            return variance > 0 ? (Double) (square() / variance) : null;
        }

        private double square() {
            return (observed - expected) * (observed - expected);
        }
    }

    /**
     * No degrees of freedom and p = 1 when fewer than two groups can be compared.
     *
     * @throws ProblemException TOO_MANY_GROUPS
     */
    public static LogRank of(List<FollowUp> people) {
        TreeMap<String, List<FollowUp>> named = Groups.of(TiedTimes.joined(people));
        Collection<List<FollowUp>> groups = named.values();
        int count = groups.size();
        if (count > MOST_GROUPS) throw new ProblemException(Problem.TOO_MANY_GROUPS, count, MOST_GROUPS);
        List<RiskSet> sets = groups.stream().map(RiskSet::new).toList();
        double[] observed = groups.stream()
                .mapToDouble(group -> group.stream().filter(FollowUp::event).count())
                .toArray();
        double[] eventTimes = groups.stream()
                .flatMap(List::stream)
                .filter(FollowUp::event)
                .mapToDouble(FollowUp::time)
                .sorted()
                .toArray();
        double[] expected = new double[count];
        double[][] variance = new double[count][count];
        double[] atRisk = new double[count];
        for (int next = 0; next < eventTimes.length; ) {
            double time = eventTimes[next];
            int first = next;
            while (next < eventTimes.length && eventTimes[next] == time) next++;
            double events = next - first;
            double all = 0;
            for (int i = 0; i < count; i++) all += atRisk[i] = sets.get(i).at(time);
            double spread = all > 1 ? events * (all - events) / (all - 1) : 0;
            for (int i = 0; i < count; i++) {
                double share = atRisk[i] / all;
                expected[i] += events * share;
                if (share == 0 || spread == 0) continue;
                for (int j = 0; j < count; j++) variance[i][j] -= spread * share * atRisk[j] / all;
                variance[i][i] += spread * share;
            }
        }
        List<Group> told = new ArrayList<>();
        named.forEach((name, members) -> {
            int i = told.size();
            told.add(new Group(name, members.size(), (int) observed[i], expected[i], variance[i][i]));
        });
        return test(observed, expected, variance, told);
    }

    private static LogRank test(double[] observed, double[] expected, double[][] variance, List<Group> groups) {
        LogRank nothing = new LogRank(0, 0, 1, groups);
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) if (expected[i] > 0) used.add(i);
        int freedom = used.size() - 1;
        if (freedom < 1) return nothing;
        RealVector difference = new ArrayRealVector(freedom);
        Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(freedom, freedom);
        for (int i = 0; i < freedom; i++) {
            difference.setEntry(i, observed[used.get(i)] - expected[used.get(i)]);
            for (int j = 0; j < freedom; j++) matrix.setEntry(i, j, variance[used.get(i)][used.get(j)]);
        }
        DecompositionSolver solver = new QRDecomposition(matrix).getSolver();
        if (!solver.isNonSingular()) return nothing;
        double chiSquare = difference.dotProduct(solver.solve(difference));
        return new LogRank(chiSquare, freedom, Gamma.regularizedGammaQ(freedom / 2.0, chiSquare / 2), groups);
    }
}
