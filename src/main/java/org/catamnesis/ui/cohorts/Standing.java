package org.catamnesis.ui.cohorts;

/**
 * What whoever is signed in may do with exports.
 *
 * @param decides whether they approve and refuse
 * @param alone whether they are the only one who does
 * @param custodian whether they are the named custodian
 */
record Standing(boolean decides, boolean alone, boolean custodian) {
    static final Standing NONE = new Standing(false, false, false);

    /** Whether they write an export without asking anybody. */
    boolean writesAtOnce() {
        return decides && alone;
    }
}
