package org.catamnesis.cohort;

import java.util.List;

/**
 * How often something has to be so.
 *
 * @param times at least so many times
 * @param among of all measurements, or of the first or last {@code of}; 0 with {@link Occurrence#ANY}
 */
public record Occasions(int times, Occurrence among, int of) {
    /** At least once. */
    public static final Occasions ONCE = new Occasions(1, Occurrence.ANY, 0);

    public Occasions {
        if (times < 1 || (among == Occurrence.ANY ? of != 0 : of < times)) throw new IllegalArgumentException("times");
    }

    /** @param met of each measurement, in the order of time */
    boolean hold(List<Boolean> met) {
        int from = among == Occurrence.LAST ? Math.max(0, met.size() - of) : 0;
        int to = among == Occurrence.FIRST ? Math.min(met.size(), of) : met.size();
        return met.subList(from, to).stream().filter(each -> each).count() >= times;
    }
}
