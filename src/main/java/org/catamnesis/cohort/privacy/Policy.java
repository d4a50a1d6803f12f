package org.catamnesis.cohort.privacy;

import java.util.List;
import java.util.Set;

/**
 * How people are protected. {@code ageBands} and {@code indexYears} are widths in years, from fine to coarse, where
 * {@link Band#EVERYTHING} ends; {@code suppressionLimit} is the share of patients that may be left out; {@code pinned}
 * may not be made coarser.
 *
 * @param l how many different values of each sensitive attribute a class must have; 1 only reports it
 * @param sensitive which these are
 * @param keepWeekday whether dates are shifted by whole weeks
 * @param smallestCell counts from 1 to one less are not told where only aggregates leave
 */
public record Policy(
        String id,
        int k,
        List<QuasiIdentifier> quasiIdentifiers,
        List<Integer> ageBands,
        List<Integer> indexYears,
        double suppressionLimit,
        List<QuasiIdentifier> pinned,
        int l,
        List<Sensitive> sensitive,
        Coarsening coarsening,
        boolean keepWeekday,
        int smallestCell) {
    /** An export with fewer patients than this is refused, however small k is. */
    public static final int FEWEST_PATIENTS = 5;

    private static final List<Integer> AGE_BANDS = List.of(5, 10, 20, Band.EVERYTHING);
    private static final List<Integer> INDEX_YEARS = List.of(1, 2, 5, Band.EVERYTHING);
    private static final List<Integer> EXACT = List.of(1);
    private static final double SUPPRESSION_LIMIT = 0.05;

    /** Identified clinical copy: real dates and exact ages, for a named custodian. */
    public static final Policy P0 = usual("P0", 1, QuasiIdentifier.USUAL, EXACT, EXACT, 1);

    /**
     * Limited: shifted dates and exact ages. The year of the index event is that of a shifted date and does not help to
     * find anybody, so that it is no quasi-identifier.
     */
    public static final Policy P1 =
            usual("P1", 1, List.of(QuasiIdentifier.SEX, QuasiIdentifier.AGE_BAND), EXACT, EXACT, 1);

    /** Relative days only, age bands, year of the index event: what is used when no policy is given. */
    public static final Policy P2 = usual("P2", 5, QuasiIdentifier.USUAL, AGE_BANDS, INDEX_YEARS, 2);

    /** Safe Harbor (45 CFR 164.514(b)(2)): years and relative days, ages from 90 on as one, no geography. */
    public static final Policy P3 = usual("P3", 5, QuasiIdentifier.USUAL, AGE_BANDS, INDEX_YEARS, 2);

    /** Aggregates only: no rows leave, small counts are not told. */
    public static final Policy P4 = new Policy(
            "P4",
            1,
            List.of(),
            AGE_BANDS,
            INDEX_YEARS,
            0,
            List.of(),
            1,
            List.of(),
            Coarsening.NONE,
            false,
            SmallCells.USUAL_THRESHOLD);

    public static final List<Policy> ALL = List.of(P0, P1, P2, P3, P4);

    public Policy {
        quasiIdentifiers = List.copyOf(quasiIdentifiers);
        ageBands = List.copyOf(ageBands);
        indexYears = List.copyOf(indexYears);
        pinned = List.copyOf(pinned);
        sensitive = List.copyOf(sensitive);
    }

    private static Policy usual(
            String id, int k, List<QuasiIdentifier> quasi, List<Integer> ageBands, List<Integer> indexYears, int l) {
        return new Policy(
                id,
                k,
                quasi,
                ageBands,
                indexYears,
                SUPPRESSION_LIMIT,
                List.of(),
                l,
                l > 1 ? Sensitive.USUAL : List.of(),
                Coarsening.NONE,
                false,
                1);
    }

    /** The same with another k. */
    public Policy withK(int least) {
        return new Policy(
                id,
                least,
                quasiIdentifiers,
                ageBands,
                indexYears,
                suppressionLimit,
                pinned,
                l,
                sensitive,
                coarsening,
                keepWeekday,
                smallestCell);
    }

    /** What is told of calendar dates. */
    public DateTelling dates() {
        return switch (id) {
            case "P0" -> DateTelling.REAL;
            case "P1" -> DateTelling.SHIFTED;
            default -> DateTelling.NONE;
        };
    }

    /** Whether {@code age_at_index} stands instead of {@code age_band}. */
    public boolean exactAge() {
        return dates() != DateTelling.NONE;
    }

    /** Whether derived values may leave from which the age can be worked out. */
    public boolean tellsAgeBearing() {
        return exactAge();
    }

    /** Whether any row of a patient leaves; otherwise aggregates alone do. */
    public boolean tellsRows() {
        return !id.equals("P4");
    }

    /** Whether direct identifiers leave, in a file of their own. */
    public boolean tellsIdentity() {
        return id.equals("P0");
    }

    /** Whether times of day are told; they are parts of dates. */
    public boolean tellsHours() {
        return coarsening.tellsHours() && !id.equals("P3");
    }

    /** Which counts may be told; all of them beside rows, from which anyone counts again. */
    public SmallCells smallCells() {
        return new SmallCells(tellsRows() ? 1 : smallestCell);
    }

    /** The number of levels of a quasi-identifier, from as it is to not told at all; 1 when it is pinned. */
    public int levels(QuasiIdentifier which) {
        if (pinned.contains(which)) return 1;
        return switch (which) {
            case SEX -> 2;
            case AGE_BAND -> ageBands.size();
            case INDEX_YEAR -> indexYears.size();
            case ORGAN, DONOR_TYPE, AETIOLOGY_GROUP -> 1;
        };
    }

    /** The value of a quasi-identifier at one of its levels. */
    public String value(QuasiIdentifier which, int level, Traits traits) {
        return switch (which) {
            case SEX -> level == 0 ? traits.sex() : Band.ANY;
            case AGE_BAND -> Band.ofAge(traits.age(), ageBands.get(level));
            case INDEX_YEAR -> Band.ofYear(traits.indexYear(), indexYears.get(level));
            case ORGAN, DONOR_TYPE, AETIOLOGY_GROUP -> traits.others().getOrDefault(which, "");
        };
    }

    /** Whether a class in which people have these values of an attribute gives too little choice. */
    boolean tellsTooMuch(Sensitive which, Set<String> values, int least) {
        return values.size() < least && !values.stream().allMatch(which::harmless);
    }

    /**
     * What is told of a quasi-identifier that the policy does not name: nothing where rows leave under k, because nobody
     * counted it; all of it elsewhere.
     */
    public String unnamed(QuasiIdentifier which, Traits traits) {
        return tellsRows() && !exactAge() ? Band.ANY : value(which, 0, traits);
    }

    /** Whether everybody has the same value at this level. */
    boolean untold(QuasiIdentifier which, int level) {
        return switch (which) {
            case SEX -> level > 0;
            case AGE_BAND -> ageBands.get(level) == Band.EVERYTHING;
            case INDEX_YEAR -> indexYears.get(level) == Band.EVERYTHING;
            case ORGAN, DONOR_TYPE, AETIOLOGY_GROUP -> false;
        };
    }

    /** How many patients there must be at least. */
    public int fewestPatients() {
        if (tellsIdentity()) return 1;
        return Math.max(smallCells().threshold(), Math.max(k, FEWEST_PATIENTS));
    }

    /** How many patients must share a typed text before it is told. */
    public int fewestSharing() {
        return Math.max(k, FEWEST_PATIENTS);
    }
}
