package org.catamnesis.followup.worklist;

import java.util.Locale;

/** Why a line is on the worklist; in the order in which they press. */
public enum WorkState {
    /** A doctor's decision that the patient has to be told. */
    TASK,
    /** Past the window. */
    OVERDUE,
    /** An appointment that the patient did not keep. */
    MISSED,
    /** Within the window, nothing booked. */
    DUE,
    /** A drug that is at its end. */
    SUPPLY,
    /** Results that nobody has signed. */
    UNSIGNED,
    /** Drawn or ordered, and no result yet. */
    PENDING,
    /** An appointment today. */
    BOOKED,
    /** Here, and not seen yet. */
    ARRIVED,
    /** Not reached after the clinic's number of attempts. */
    LOST;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
