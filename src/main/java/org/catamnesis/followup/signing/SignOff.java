package org.catamnesis.followup.signing;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A signature under a group of a patient's results.
 *
 * @param change the change of the clinic that it belongs to, which may have signed more groups and made a task
 * @param group code of the group of the catalogue, {@link ResultGroups#UNMAPPED} for what has none
 * @param results ids of what was signed
 * @param at when it was signed, {@code by} whom
 */
public record SignOff(
        long id,
        long patientId,
        long change,
        String group,
        List<Long> results,
        Decision decision,
        LocalDateTime at,
        String by) {
    public SignOff {
        results = List.copyOf(results);
    }

    /** The same with the results by other ids. */
    SignOff of(List<Long> ids) {
        return new SignOff(id, patientId, change, group, ids, decision, at, by);
    }
}
