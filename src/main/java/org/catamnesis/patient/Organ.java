package org.catamnesis.patient;

import java.util.Locale;

/** What was transplanted. */
public enum Organ {
    LIVER,
    KIDNEY,
    HEART,
    LUNG,
    PANCREAS,
    INTESTINE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Organ ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
