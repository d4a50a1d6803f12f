package org.catamnesis.patient;

import java.util.Locale;

/** Administrative gender as HL7 FHIR names it. */
public enum Sex {
    MALE,
    FEMALE,
    OTHER,
    UNKNOWN;

    /** {@code male}, {@code female}, {@code other} or {@code unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Sex ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
