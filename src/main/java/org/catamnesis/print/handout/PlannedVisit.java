package org.catamnesis.print.handout;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * An appointment as it stands on paper.
 *
 * @param id of its first row, which stays when it is moved
 * @param what of the clinic's own words, such as the name of its hours; null for none
 * @param covers the series that it is for
 */
public record PlannedVisit(long id, LocalDateTime at, int minutes, String what, Set<String> covers) {
    public PlannedVisit {
        covers = Set.copyOf(covers);
    }
}
