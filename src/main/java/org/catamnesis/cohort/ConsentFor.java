package org.catamnesis.cohort;

import java.util.Locale;

/** To what somebody has to have agreed. */
public enum ConsentFor {
    /** To this project, or to all research; the newest decision of the two counts. */
    PROJECT,
    /** To all research. */
    RESEARCH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for any other code. */
    static ConsentFor ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
