package org.catamnesis.patient;

import java.util.Locale;

/** What can happen to a recipient. */
public enum EventKind {
    REJECTION,
    INFECTION,
    BIOPSY,
    ADMISSION,
    DISCHARGE,
    BILIARY,
    DIALYSIS,
    MALIGNANCY,
    GRAFT_LOSS,
    DEATH,
    OTHER;

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static EventKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
