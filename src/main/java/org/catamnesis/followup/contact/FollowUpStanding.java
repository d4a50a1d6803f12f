package org.catamnesis.followup.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How a patient is followed from a day on.
 *
 * @param change the change that made it
 * @param reason null where none was given
 * @param note null for none, or in a list of the whole clinic
 * @param at when it was recorded, {@code by} whom
 */
public record FollowUpStanding(
        long id,
        long patientId,
        long change,
        FollowUpState state,
        LocalDate day,
        FollowUpReason reason,
        String note,
        LocalDateTime at,
        String by) {

    /** One that is to be recorded; {@code note} may be null. */
    public static FollowUpStanding of(long patientId, FollowUpReason reason, LocalDate day, String note) {
        return new FollowUpStanding(0, patientId, 0, reason.state(), day, reason, note, null, null);
    }
}
