package org.catamnesis.report;

import java.util.Locale;

/** Where a document stands on its way into the record. */
public enum DocumentState {
    /** Received, not read yet. */
    RECEIVED,
    /** Read into candidates, waiting for a person. */
    READ,
    /** Could not be read; its values may be typed beside it. */
    REFUSED,
    /** A person decided on its rows. */
    REVIEWED,
    /** Set aside by a person. */
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DocumentState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it still waits in the inbox. */
    public boolean waiting() {
        return this == RECEIVED || this == READ || this == REFUSED;
    }
}
