package org.catamnesis.cohort.quality;

/**
 * One check of one column, or of a whole table where {@code column} is null.
 *
 * @param rows that were looked at
 * @param violated those that fail
 */
record QualityLine(QualityCheck check, String table, String column, long rows, long violated) {

    double share() {
        return rows == 0 ? 0 : (double) violated / rows;
    }

    /** {@code not_applicable} where nothing was there to look at. */
    String outcome() {
        if (rows == 0) return "not_applicable";
        return share() > check.threshold() ? "fail" : "pass";
    }
}
