package org.catamnesis.cohort;

/**
 * Somebody in a project under one policy: the random id, and the days by which the dates are moved where a policy moves them.
 *
 * @param dateShift from −365 to 365, never 0
 */
public record StudySubject(String studyId, int dateShift) {
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 52;

    /** A shift by whole weeks, in the same direction, at least one week. */
    public int weekdayShift() {
        int weeks = Math.min(MOST_WEEKS, Math.ceilDiv(Math.abs(dateShift), WEEK));
        return Integer.signum(dateShift) * weeks * WEEK;
    }

    /** Neither is for a log. */
    @Override
    public String toString() {
        return "StudySubject";
    }
}
