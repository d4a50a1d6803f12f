package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of time in which somebody can be seen.
 *
 * @param hours {@link ClinicHours#line()} that it belongs to; null for a time of no clinic, such as an examination elsewhere
 */
public record Slot(LocalDateTime start, int minutes, Long hours) {
    public LocalDate day() {
        return start.toLocalDate();
    }

    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }

    /** Whether they have a minute in common. */
    public boolean overlaps(Slot other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }
}
