package org.catamnesis.followup.protocol;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The protocol that a patient follows from a day on.
 *
 * @param protocol its code
 * @param reason free text; null where it was not read
 * @param at when it was written, {@code by} whom; null for what is not written yet
 */
public record Assignment(
        long id, long patientId, String protocol, LocalDate fromDay, String reason, LocalDateTime at, String by) {
    /** One that is to be written; the store says who and when. */
    public static Assignment to(String protocol, long patientId, LocalDate fromDay, String reason) {
        return new Assignment(0, patientId, protocol, fromDay, reason, null, null);
    }
}
