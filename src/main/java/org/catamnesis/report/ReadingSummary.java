package org.catamnesis.report;

/**
 * What a listing tells of a reading without opening it.
 *
 * @param ready rows that enter the record when nobody objects, as of when it was read
 * @param open rows that want a look
 * @param critical rows with a value that cannot wait, by their mark or by {@link CriticalLimits}
 * @param doubles the document that says the same, read before this one; null when there is none
 */
public record ReadingSummary(int ready, int open, int critical, Long doubles) {
    public static final ReadingSummary NONE = new ReadingSummary(0, 0, 0, null);

    /** Whether its document comes first in the inbox. */
    public boolean urgent() {
        return critical > 0;
    }
}
