package org.catamnesis.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit that took place, or that did not although it was planned.
 *
 * @param plannedDay when it should have been; null where nobody planned it
 * @param note null for none
 * @param reason null where nobody said
 * @param appointmentId the appointment that it kept or missed; null for none
 * @param orders codes of the analytes that were asked for
 */
public record Visit(
        long id,
        long patientId,
        LocalDate day,
        LocalDate plannedDay,
        String kind,
        boolean attended,
        String note,
        VisitReason reason,
        Long appointmentId,
        List<String> orders) {
    public Visit {
        orders = List.copyOf(orders);
    }

    /** One without a reason, an appointment or orders. */
    public Visit(
            long id, long patientId, LocalDate day, LocalDate plannedDay, String kind, boolean attended, String note) {
        this(id, patientId, day, plannedDay, kind, attended, note, null, null, List.of());
    }
}
