package org.catamnesis.cohort;

import java.util.Locale;

/** Where the time of somebody ends who is still alive and well. */
public enum Censoring {
    /** The last day on which anything was recorded. */
    LAST_CONTACT,
    /** Death, or the last contact on or before the closing date. */
    CLOSING_DATE,
    /** The loss of the graft, or the last contact before it. */
    GRAFT_LOSS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for any other code. */
    static Censoring ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
