package org.catamnesis.cohort.privacy;

import java.util.List;

/**
 * How people are protected. {@code ageBands} and {@code indexYears} are widths in years, from fine to coarse, where
 * {@link Band#EVERYTHING} ends; {@code suppressionLimit} is the share of patients that may be left out; {@code pinned}
 * may not be made coarser.
 */
public record Policy(
        String id,
        int k,
        List<QuasiIdentifier> quasiIdentifiers,
        List<Integer> ageBands,
        List<Integer> indexYears,
        double suppressionLimit,
        List<QuasiIdentifier> pinned) {
    /** An export with fewer patients than this is refused, however small k is. */
    public static final int FEWEST_PATIENTS = 5;

    /** Relative days only, age bands, year of the index event: what is used when no policy is given. */
    public static final Policy P2 = new Policy(
            "P2",
            5,
            List.of(QuasiIdentifier.values()),
            List.of(5, 10, 20, Band.EVERYTHING),
            List.of(1, 2, 5, Band.EVERYTHING),
            0.05,
            List.of());

    /** The number of levels of a quasi-identifier, from as it is to not told at all; 1 when it is pinned. */
    public int levels(QuasiIdentifier which) {
        if (pinned.contains(which)) return 1;
        return switch (which) {
            case SEX -> 2;
            case AGE_BAND -> ageBands.size();
            case INDEX_YEAR -> indexYears.size();
        };
    }

    /** The value of a quasi-identifier at one of its levels. */
    public String value(QuasiIdentifier which, int level, Traits traits) {
        return switch (which) {
            case SEX -> level == 0 ? traits.sex() : Band.ANY;
            case AGE_BAND -> Band.ofAge(traits.age(), ageBands.get(level));
            case INDEX_YEAR -> Band.ofYear(traits.indexYear(), indexYears.get(level));
        };
    }

    /** Whether everybody has the same value at this level. */
    boolean untold(QuasiIdentifier which, int level) {
        return switch (which) {
            case SEX -> level > 0;
            case AGE_BAND -> ageBands.get(level) == Band.EVERYTHING;
            case INDEX_YEAR -> indexYears.get(level) == Band.EVERYTHING;
        };
    }

    /** How many patients there must be at least. */
    public int fewestPatients() {
        return Math.max(k, FEWEST_PATIENTS);
    }
}
