package org.catamnesis.report;

import java.util.Locale;

/** How sure a candidate is. */
public enum CandidateStatus {
    /** The analyte is known and nothing speaks against the row. */
    MAPPED,
    /** The printed name is not in the catalogue and was not learnt. */
    UNMAPPED,
    /** A person has to look before accepting: {@link Candidate#reason()} says why. */
    DOUBTFUL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
