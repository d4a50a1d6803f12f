package org.catamnesis.followup.encounter;

import java.util.Locale;

/** What may be wrong with something that was typed as measured. */
public enum VitalDoubt {
    NOT_A_NUMBER(true),
    /** A weight in another unit than kilograms, such as 斤; nobody converts for the one who stands at the scales. */
    NOT_KILOGRAMS(true),
    /** No systolic and diastolic pressure, such as 128/82. */
    NOT_A_PRESSURE(true),
    /** The diastolic pressure is not below the systolic. */
    UPSIDE_DOWN(true),
    /** Arguments: the lowest and highest that a living person may have, the unit. */
    IMPOSSIBLE(true),
    /** Arguments: the lowest and highest that are not asked about, the unit. */
    UNUSUAL(false),
    /** Arguments: the last value with its unit, its day. */
    FAR_FROM_LAST(false);

    private final boolean refused;

    VitalDoubt(boolean refused) {
        this.refused = refused;
    }

    /** Whether it cannot be kept at all; otherwise somebody says that it is so. */
    public boolean refused() {
        return refused;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
