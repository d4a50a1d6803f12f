package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.catamnesis.patient.Organ;

/**
 * Which lines of the worklist are asked for.
 *
 * @param states empty for all, as {@code organs}
 * @param postponed whether lines that were put off show as well
 */
public record WorklistQuery(LocalDate day, Set<WorkState> states, Set<Organ> organs, boolean postponed) {
    public WorklistQuery {
        states = Set.copyOf(states);
        organs = Set.copyOf(organs);
    }

    /** Everything of a day but what was put off. */
    public static WorklistQuery on(LocalDate day) {
        return new WorklistQuery(day, EnumSet.noneOf(WorkState.class), EnumSet.noneOf(Organ.class), false);
    }

    public WorklistQuery states(Set<WorkState> only) {
        return new WorklistQuery(day, only, organs, postponed);
    }

    public WorklistQuery organs(Set<Organ> only) {
        return new WorklistQuery(day, states, only, postponed);
    }

    public WorklistQuery withPostponed() {
        return new WorklistQuery(day, states, organs, true);
    }

    /** Whether a line is of the organs that are asked for, whatever its state. */
    boolean concerns(WorkItem item) {
        return organs.isEmpty() || item.organ() != null && organs.contains(item.organ());
    }

    boolean shows(WorkItem item) {
        return (states.isEmpty() || states.contains(item.state())) && (postponed || item.postponed() == null);
    }
}
