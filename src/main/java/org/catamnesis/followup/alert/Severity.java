package org.catamnesis.followup.alert;

import java.util.Locale;

/** How soon somebody has to look, from the least to the most. */
public enum Severity {
    INFO,
    /** On the next working day. */
    REVIEW,
    TODAY,
    /** Now. */
    URGENT;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Severity ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
