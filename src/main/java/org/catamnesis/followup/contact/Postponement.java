package org.catamnesis.followup.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A line of the worklist that somebody put off; it shows again on that day.
 *
 * @param item names the line, such as {@code series:core-lab}
 * @param until the day on which it shows again
 * @param reason null in a list of the whole clinic
 * @param at when it was recorded, {@code by} whom
 */
public record Postponement(
        long id, long patientId, String item, LocalDate until, String reason, LocalDateTime at, String by) {

    /** One that is to be recorded. */
    public static Postponement of(long patientId, String item, LocalDate until, String reason) {
        return new Postponement(0, patientId, item, until, reason, null, null);
    }

    /** Whether the line is out of sight on that day. */
    public boolean hides(LocalDate day) {
        return day.isBefore(until);
    }
}
