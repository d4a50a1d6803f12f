package org.catamnesis.followup.calendar;

import java.util.List;

/**
 * A time that suits.
 *
 * @param covers what is done then, by series
 * @param daysOff days between it and the due days, added up
 * @param inWindow false where no day of the window had room
 */
public record Proposal(Slot slot, List<String> covers, int daysOff, boolean inWindow) {
    public Proposal {
        covers = List.copyOf(covers);
    }
}
