package org.catamnesis.followup.due;

import java.util.Locale;

/** How something that a protocol asks for stands on a day. */
public enum DueState {
    /** Its window has not opened. */
    UPCOMING,
    /** Its window is open. */
    DUE,
    /** Its window has closed. */
    OVERDUE,
    /** An appointment within the window is for it. */
    BOOKED,
    /** The appointment for it was not kept, and there is no other. */
    MISSED,
    /** The patient is in hospital. */
    PAUSED;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
