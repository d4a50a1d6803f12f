package org.catamnesis.ui.common.booking;

import java.util.List;
import java.util.Set;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.Slot;

/**
 * A time that can be chosen.
 *
 * @param hours null for a time of no clinic
 * @param used how many have it already
 * @param covers keys of what is in its window then, of what was asked for
 * @param late keys of what is asked for and not in its window then
 */
record BookingLine(Slot slot, ClinicHours hours, int used, List<String> covers, List<String> late, Set<Clash> clashes) {
    BookingLine {
        covers = List.copyOf(covers);
        late = List.copyOf(late);
    }

    boolean refused() {
        return clashes.stream().anyMatch(clash -> clash.problem() != null && !clash.overbookable());
    }

    /** Whether somebody has to say that it is meant. */
    boolean beyond() {
        return clashes.stream().anyMatch(Clash::overbookable);
    }
}
