package org.catamnesis.followup.due;

import java.time.LocalDate;

/** A visit that took place, or did not although it was planned; {@code planned} may be null. */
public record Attendance(LocalDate day, LocalDate planned, String kind, boolean attended) {
    /** The day on which the patient was expected. */
    public LocalDate expected() {
        return planned == null ? day : planned;
    }
}
