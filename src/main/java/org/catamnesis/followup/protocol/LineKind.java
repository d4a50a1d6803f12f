package org.catamnesis.followup.protocol;

import java.util.Locale;

/** What a protocol asks for. */
public enum LineKind {
    VISIT,
    LAB,
    IMAGING,
    SCALE,
    PROCEDURE,
    PHONE;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LineKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
