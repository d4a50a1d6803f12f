package org.catamnesis.patient;

import java.util.Locale;

/** What somebody is to the patient. */
public enum Relation {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    RELATIVE,
    CARER,
    FRIEND,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Relation ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
