package org.catamnesis.ui.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Lays what happens at the same time side by side.
 *
 * @param lane from 0, {@code lanes} how many there are where it lies
 */
record Lanes(int lane, int lanes) {
    /** The lane of each, by identity; those who touch each other over others share a number of lanes. */
    static <T> Map<T, Lanes> of(List<T> items, ToIntFunction<T> start, ToIntFunction<T> end) {
        List<T> sorted = items.stream().sorted(Comparator.comparingInt(start)).toList();
        Map<T, Lanes> placed = new IdentityHashMap<>();
        List<T> cluster = new ArrayList<>();
        Map<T, Integer> lanes = new IdentityHashMap<>();
        List<Integer> ends = new ArrayList<>();
        int latest = Integer.MIN_VALUE;
        for (T item : sorted) {
            if (start.applyAsInt(item) >= latest) {
                close(cluster, lanes, ends, placed);
                latest = Integer.MIN_VALUE;
            }
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > start.applyAsInt(item)) lane++;
            if (lane == ends.size()) ends.add(0);
            ends.set(lane, end.applyAsInt(item));
            lanes.put(item, lane);
            cluster.add(item);
            latest = Math.max(latest, end.applyAsInt(item));
        }
        close(cluster, lanes, ends, placed);
        return placed;
    }

    private static <T> void close(List<T> cluster, Map<T, Integer> lanes, List<Integer> ends, Map<T, Lanes> placed) {
        for (T item : cluster) placed.put(item, new Lanes(lanes.get(item), ends.size()));
        cluster.clear();
        ends.clear();
    }

    double left(int least) {
        return (double) lane / Math.max(lanes, least);
    }

    double right(int least) {
        return (lane + 1.0) / Math.max(lanes, least);
    }
}
