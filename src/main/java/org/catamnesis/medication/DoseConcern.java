package org.catamnesis.medication;

import java.util.Locale;

/** What is wrong or odd about a dose that is being entered. */
public enum DoseConcern {
    /** Before the patient was born. */
    BEFORE_BIRTH(true),
    /** More than a year ahead. */
    TOO_FAR_AHEAD(true),
    END_BEFORE_START(true),
    /** An immunosuppressant before the first graft. */
    BEFORE_TRANSPLANT(false),
    DOSE_LOW(false),
    DOSE_HIGH(false),
    DAILY_DOSE_HIGH(false),
    /** In a unit that the drug's other doses, or its content, cannot be compared with. */
    OTHER_UNIT(false),
    /** The same drug is taken already on some of these days. */
    OVERLAP(false),
    /** Another formulation of it is: immediate and prolonged release at once. */
    TWO_FORMS(false);

    private final boolean wrong;

    DoseConcern(boolean wrong) {
        this.wrong = wrong;
    }

    /** Whether it cannot be; else it is only odd and may be saved all the same. */
    public boolean wrong() {
        return wrong;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
