package org.catamnesis.followup.signing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody has to see to for a patient because a doctor decided it.
 *
 * @param change the change that made its newest row
 * @param dueOn by when, null for no day
 * @param analytes codes of what is to be measured again
 * @param readBack whether the patient has repeated what was said
 * @param words what to say to the patient
 * @param note what came of it, or why it was dropped; null for nothing
 * @param at when it was decided, {@code by} whom
 */
public record CareTask(
        long id,
        long patientId,
        long change,
        DecisionKind kind,
        TaskState state,
        LocalDate dueOn,
        List<String> analytes,
        boolean readBack,
        String words,
        String note,
        LocalDateTime at,
        String by) {
    /** What is due first; what has no day last. */
    public static final Comparator<CareTask> DUE_FIRST = Comparator.comparing(
                    CareTask::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CareTask::id);

    public CareTask {
        analytes = List.copyOf(analytes);
    }

    /** One that is to be written; the store says who and when. */
    public static CareTask open(long patientId, Decision decision, String words) {
        return new CareTask(
                0,
                patientId,
                0,
                decision.kind(),
                TaskState.OPEN,
                decision.dueOn(),
                decision.analytes(),
                false,
                words,
                null,
                null,
                null);
    }

    public boolean open() {
        return state == TaskState.OPEN;
    }

    public boolean overdue(LocalDate today) {
        return open() && dueOn != null && dueOn.isBefore(today);
    }

    CareTask as(TaskState newState, boolean repeated, String newNote) {
        return new CareTask(id, patientId, change, kind, newState, dueOn, analytes, repeated, words, newNote, at, by);
    }
}
