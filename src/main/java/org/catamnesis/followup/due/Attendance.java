package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit that took place, or did not although it was planned; {@code planned} may be null.
 *
 * @param covers keys of the series that it was for; empty where nobody said
 */
public record Attendance(LocalDate day, LocalDate planned, String kind, boolean attended, List<String> covers) {
    public Attendance {
        covers = List.copyOf(covers);
    }

    /** One of which nobody said what it was for. */
    public Attendance(LocalDate day, LocalDate planned, String kind, boolean attended) {
        this(day, planned, kind, attended, List.of());
    }

    /** The day on which the patient was expected. */
    public LocalDate expected() {
        return planned == null ? day : planned;
    }
}
