package org.catamnesis.patient;

import java.util.Locale;

/** What somebody said when asked whether their data may be used for research. */
public enum ConsentDecision {
    GIVEN,
    REFUSED,
    /** Given once, and taken back. */
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ConsentDecision ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
