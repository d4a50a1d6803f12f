package org.catamnesis.followup.contact;

import java.util.Locale;

/** How somebody got in touch. */
public enum ContactChannel {
    CALL,
    MESSAGE,
    LETTER,
    /** Somebody went there, or the patient came by without an appointment. */
    VISIT;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ContactChannel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
