package org.catamnesis.cohort.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every combination of levels, looked at one after the other: with a handful of quasi-identifiers of at most four levels
 * the exhaustive search is instant, and what it finds is the least loss for certain.
 */
public final class Lattice {
    private Lattice() {}

    /**
     * The generalisation that loses least (levels, then discernibility, then the order of the policy) and leaves out no
     * more people than allowed; empty when none does.
     */
    public static Optional<Generalisation> search(List<Traits> people, Policy policy) {
        return nodes(policy).stream()
                .map(levels -> Generalisation.of(people, policy, levels))
                .filter(node -> node.allowedBy(policy))
                .min(Comparator.<Generalisation>comparingDouble(node -> Math.rint(node.loss(policy) * 1e9))
                        .thenComparingLong(Generalisation::discernibility));
    }

    /** All combinations of levels; those that change the first quasi-identifier least come first. */
    static List<List<Integer>> nodes(Policy policy) {
        List<List<Integer>> nodes = List.of(List.of());
        for (QuasiIdentifier which : policy.quasiIdentifiers()) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> node : nodes) {
                for (int level = 0; level < policy.levels(which); level++) {
                    List<Integer> next = new ArrayList<>(node);
                    next.add(level);
                    longer.add(List.copyOf(next));
                }
            }
            nodes = longer;
        }
        return nodes;
    }
}
