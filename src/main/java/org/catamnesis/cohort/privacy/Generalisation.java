package org.catamnesis.cohort.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The quasi-identifiers of all people at one level each: who shares a class with whom, and who has to be left out because
 * too few do, or because those who do are too much alike in what nobody may learn.
 *
 * @param levels one for each quasi-identifier of the policy, in its order
 * @param keys one for each person, in their order
 * @param suppressed the places of those in classes smaller than k
 * @param before the classes with everybody
 * @param after the classes without those left out
 */
public record Generalisation(
        List<Integer> levels, List<List<String>> keys, BitSet suppressed, ClassSizes before, ClassSizes after) {

    static Generalisation of(List<Traits> people, Policy policy, List<Integer> levels) {
        List<List<String>> keys =
                people.stream().map(person -> key(person, policy, levels)).toList();
        Map<List<String>, Integer> sizes = new HashMap<>();
        keys.forEach(key -> sizes.merge(key, 1, Integer::sum));
        Set<List<String>> telling = telling(people, keys, policy);
        BitSet suppressed = new BitSet();
        for (int i = 0; i < keys.size(); i++)
            if (sizes.get(keys.get(i)) < policy.k() || telling.contains(keys.get(i))) suppressed.set(i);
        List<Integer> large = sizes.entrySet().stream()
                .filter(each -> each.getValue() >= policy.k() && !telling.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Generalisation(
                levels, keys, suppressed, ClassSizes.of(sizes.values(), policy.k()), ClassSizes.of(large, policy.k()));
    }

    /** The classes that lack different values of what nobody may learn. */
    private static Set<List<String>> telling(List<Traits> people, List<List<String>> keys, Policy policy) {
        if (policy.l() < 2) return Set.of();
        Set<List<String>> telling = new HashSet<>();
        for (Sensitive which : policy.sensitive()) {
            Map<List<String>, Set<String>> values = new HashMap<>();
            for (int i = 0; i < keys.size(); i++)
                values.computeIfAbsent(keys.get(i), _ -> new HashSet<>())
                        .add(people.get(i).sensitive().getOrDefault(which, Sensitive.NONE));
            Set<String> anywhere = new HashSet<>();
            values.values().forEach(anywhere::addAll);
            // What everybody shares follows from who was asked for; no class tells more of it.
            int least = Math.min(policy.l(), anywhere.size());
            if (least < 2) continue;
            values.forEach((key, found) -> {
                if (policy.tellsTooMuch(which, found, least)) telling.add(key);
            });
        }
        return telling;
    }

    private static List<String> key(Traits person, Policy policy, List<Integer> levels) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            key.add(policy.value(policy.quasiIdentifiers().get(i), levels.get(i), person));
        }
        return List.copyOf(key);
    }

    /** Whether enough people are left. */
    boolean allowedBy(Policy policy) {
        int people = keys.size();
        int left = people - suppressed.cardinality();
        return left >= policy.fewestPatients() && suppressed.cardinality() <= policy.suppressionLimit() * people;
    }

    /**
     * The levels relative to their heights, summed; a quasi-identifier that is not told at all weighs more than every
     * level of all others together, because no analysis can adjust for it.
     */
    double loss(Policy policy) {
        double loss = 0;
        for (int i = 0; i < levels.size(); i++) {
            QuasiIdentifier which = policy.quasiIdentifiers().get(i);
            int height = policy.levels(which) - 1;
            if (height > 0) loss += (double) levels.get(i) / height;
            if (policy.untold(which, levels.get(i)))
                loss += policy.quasiIdentifiers().size();
        }
        return loss;
    }

    /** How hard people are to tell apart: each counts as many as share the class, one left out as many as there are. */
    long discernibility() {
        Map<List<String>, Integer> sizes = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) if (!suppressed.get(i)) sizes.merge(keys.get(i), 1, Integer::sum);
        long penalty = (long) suppressed.cardinality() * keys.size();
        for (int size : sizes.values()) penalty += (long) size * size;
        return penalty;
    }

    /** The value of one quasi-identifier of one person as it may be told; null when the policy does not name it. */
    public String value(Policy policy, QuasiIdentifier which, int person) {
        int place = policy.quasiIdentifiers().indexOf(which);
        return place < 0 ? null : keys.get(person).get(place);
    }
}
