package org.catamnesis.cohort.export;

import java.time.LocalDate;
import org.catamnesis.cohort.privacy.Policy;

/**
 * How an export differs from an earlier one that shares patients with it. Whoever holds both takes one from the other:
 * what is left is told of those few who entered or left.
 *
 * @param exportId of the earlier one
 * @param on the day on which it was written
 * @param project whether both are of one project
 * @param sameIds whether the same patient has the same study id in both
 * @param entered how many are told now and were not then
 * @param left how many were told then and are not now
 * @param both how many are told in both
 * @param together how many of those who are told now are alike at least, to one who joins both by study id; 0 where the ids
 *     are unrelated
 * @param least how many have to enter or leave together, unless nobody does
 */
public record Overlap(
        String exportId,
        Policy policy,
        LocalDate on,
        boolean project,
        boolean sameIds,
        int entered,
        int left,
        int both,
        int together,
        int least) {

    /** Whether so few differ that the difference tells of them. */
    public boolean small() {
        return few(entered) || few(left);
    }

    private boolean few(int patients) {
        return patients > 0 && patients < least;
    }

    /** Whether two publications of one project are that near: there no agreement keeps anybody from taking one from the other. */
    boolean published(Policy now) {
        return project && small() && !now.tellsRows() && !policy.tellsRows();
    }
}
