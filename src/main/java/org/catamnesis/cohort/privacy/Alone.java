package org.catamnesis.cohort.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many people nobody else is like, to one who knows certain things of them.
 *
 * @param patients of whom these things are told
 * @param smallest how many at least are alike; 0 for nobody
 * @param alone how many are like nobody
 */
public record Alone(int patients, int smallest, int alone) {

    /** @param keys what is known of each person */
    public static Alone of(Collection<?> keys) {
        Map<Object, Integer> sizes = new HashMap<>();
        for (Object key : keys) sizes.merge(key, 1, Integer::sum);
        int smallest = sizes.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        int alone = (int) sizes.values().stream().filter(size -> size == 1).count();
        return new Alone(keys.size(), smallest, alone);
    }

    /** From 0 to 1. */
    public double share() {
        return patients == 0 ? 0 : (double) alone / patients;
    }
}
