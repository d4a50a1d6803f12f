package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import org.catamnesis.patient.Organ;

/**
 * One line of the worklist.
 *
 * @param item tells it from the patient's other lines, such as {@code series:core-lab}, {@code task:17} or {@code appointment:12}
 * @param kind code of what is to be done: of {@link org.catamnesis.followup.protocol.LineKind}, or {@code task}, {@code result}, {@code supply}
 * @param due null where there is no day
 * @param from first day on which it counts as in time; null as {@code due}
 * @param to last such day; null as {@code due}
 * @param priority higher presses more
 * @param organ of the graft that is followed; null without one, as {@code dayZero}
 * @param dayZero the day of that graft
 * @param postponed until when it was put off by hand; null when it was not
 */
public record WorkItem(
        long patientId,
        String item,
        WorkState state,
        String kind,
        LocalDate due,
        LocalDate from,
        LocalDate to,
        WorkReason reason,
        int priority,
        Organ organ,
        LocalDate dayZero,
        LocalDate postponed) {}
