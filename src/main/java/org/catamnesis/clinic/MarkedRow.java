package org.catamnesis.clinic;

/**
 * A row with a MAC as it was found: whether the MAC fits the row, the change that it says it came with
 * ({@link #NO_CHANGE} when none), the MAC's two halves, and the text of the column asked for beside, if any.
 */
public record MarkedRow(long id, long changeId, boolean intact, long high, long low, String beside) {
    public static final long NO_CHANGE = 0;
}
