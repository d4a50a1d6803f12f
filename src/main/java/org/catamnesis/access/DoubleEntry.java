package org.catamnesis.access;

import java.util.Locale;

/** Which values of reports have to be typed a second time before they enter the record. */
public enum DoubleEntry {
    OFF,
    /** Those that were read from scans and photographs. */
    PICTURES;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
