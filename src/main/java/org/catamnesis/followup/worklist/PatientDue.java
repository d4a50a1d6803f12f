package org.catamnesis.followup.worklist;

import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.patient.Transplant;

/**
 * What is due of one patient on a day.
 *
 * @param graft the one that is followed; null without one
 * @param protocol null without a graft
 * @param followed how the clinic follows the patient on that day
 * @param items what each series asks for next, in the order of the protocol; empty for one who is not followed
 * @param lines those of the worklist, what presses most first, also those that were put off
 */
public record PatientDue(
        long patientId,
        Transplant graft,
        Protocol protocol,
        FollowedAs followed,
        List<DueItem> items,
        List<WorkItem> lines) {
    public PatientDue {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
    }

    /** What a series asks for next. */
    public Optional<DueItem> item(String series) {
        return items.stream().filter(one -> one.series().key().equals(series)).findFirst();
    }
}
