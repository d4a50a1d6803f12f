package org.catamnesis.followup.calendar;

import java.util.Locale;

/** How an appointment stands. */
public enum AppointmentState {
    BOOKED,
    ARRIVED,
    SEEN,
    MISSED,
    CANCELLED;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AppointmentState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it takes up room in the calendar. */
    public boolean stands() {
        return this == BOOKED || this == ARRIVED || this == SEEN;
    }

    /** Whether the patient may still come, or is here. */
    public boolean open() {
        return this == BOOKED || this == ARRIVED;
    }
}
