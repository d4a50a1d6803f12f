package org.catamnesis.cohort.privacy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a class gives away of a sensitive value: the least number of different values in any class, the least entropy
 * as a number of values (Machanavajjhala 2007), and the greatest distance of a class from everybody, with equal distances
 * between values (Li 2007).
 */
public record Diversity(int distinct, double entropy, double closeness) {

    /**
     * @param classes the class of each person
     * @param values the sensitive value of each person, in the same order
     */
    public static Diversity of(List<?> classes, List<String> values) {
        Map<Object, Map<String, Integer>> byClass = new LinkedHashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byClass.computeIfAbsent(classes.get(i), _ -> new HashMap<>()).merge(values.get(i), 1, Integer::sum);
            all.merge(values.get(i), 1, Integer::sum);
        }
        int distinct = all.size();
        double entropy = all.size();
        double closeness = 0;
        for (Map<String, Integer> counts : byClass.values()) {
            distinct = Math.min(distinct, counts.size());
            entropy = Math.min(entropy, entropy(counts));
            closeness = Math.max(closeness, distance(counts, all));
        }
        return new Diversity(distinct, entropy, closeness);
    }

    /**
     * The greatest distance of a class from everybody where values stand in an order and are one step apart (Li 2007).
     *
     * @param order every value that occurs
     */
    public static double ordered(List<?> classes, List<String> values, List<String> order) {
        Map<Object, double[]> shares = new LinkedHashMap<>();
        Map<Object, Integer> sizes = new HashMap<>();
        double[] all = new double[order.size()];
        for (int i = 0; i < values.size(); i++) {
            int place = order.indexOf(values.get(i));
            shares.computeIfAbsent(classes.get(i), _ -> new double[order.size()])[place]++;
            sizes.merge(classes.get(i), 1, Integer::sum);
            all[place]++;
        }
        double farthest = 0;
        for (var each : shares.entrySet()) {
            double moved = 0;
            double distance = 0;
            for (int i = 0; i < order.size() - 1; i++) {
                moved += each.getValue()[i] / sizes.get(each.getKey()) - all[i] / values.size();
                distance += Math.abs(moved);
            }
            if (order.size() > 1) farthest = Math.max(farthest, distance / (order.size() - 1));
        }
        return farthest;
    }

    private static double entropy(Map<String, Integer> counts) {
        double people = sum(counts);
        double entropy = 0;
        for (int count : counts.values()) entropy -= count / people * Math.log(count / people);
        return Math.exp(entropy);
    }

    private static double distance(Map<String, Integer> part, Map<String, Integer> all) {
        double distance = 0;
        for (var value : all.entrySet()) {
            double here = part.getOrDefault(value.getKey(), 0) / sum(part);
            distance += Math.abs(here - value.getValue() / sum(all)) / 2;
        }
        return distance;
    }

    private static double sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
