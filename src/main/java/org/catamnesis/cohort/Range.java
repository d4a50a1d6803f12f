package org.catamnesis.cohort;

/** From one whole number to another, both included; null leaves an end open. */
public record Range(Integer from, Integer to) {
    public static final Range OPEN = new Range(null, null);

    public Range {
        if (from != null && to != null && from > to) throw new IllegalArgumentException("range");
    }

    public boolean holds(long value) {
        return (from == null || value >= from) && (to == null || value <= to);
    }
}
