package org.catamnesis.followup.worklist;

import java.util.List;
import java.util.Map;

/**
 * The lines that were asked for, what presses most first.
 *
 * @param counts how many there are of each state with those organs, whatever states were asked for; without what was put off
 * @param postponed how many of those organs were put off
 */
public record WorklistView(List<WorkItem> items, Map<WorkState, Integer> counts, int postponed) {
    public WorklistView {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }

    public int count(WorkState state) {
        return counts.getOrDefault(state, 0);
    }
}
