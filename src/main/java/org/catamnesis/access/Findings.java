package org.catamnesis.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a verification has found so far; beyond a limit only counted. */
final class Findings {
    private static final int KEPT = 1000;
    private final List<Finding> kept = new ArrayList<>();
    private long count;

    void add(Finding finding) {
        count++;
        if (kept.size() < KEPT) kept.add(finding);
    }

    long count() {
        return count;
    }

    /** The trail first, in its order; then tables, each by row. */
    List<Finding> sorted() {
        return kept.stream()
                .sorted(Comparator.comparing(Finding::table, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                        .thenComparing(Finding::row, Comparator.nullsFirst(Comparator.<Long>naturalOrder()))
                        .thenComparing(Finding::entry, Comparator.nullsFirst(Comparator.<Long>naturalOrder())))
                .toList();
    }
}
