package org.catamnesis.ui.common.booking;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.calendar.Wanted;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;

/** What of the things that are due can be booked. */
final class DueLines {
    private static final int AHEAD = 120;

    private DueLines() {}

    /** What is not booked yet and whose window is in sight, what presses first. */
    static List<DueLine> of(List<DueItem> items, LocalDate today) {
        return items.stream()
                .filter(item -> item.state() != DueState.BOOKED && item.state() != DueState.PAUSED)
                .filter(item -> !item.from().isAfter(today.plusDays(AHEAD)))
                .sorted(java.util.Comparator.comparing(DueItem::due))
                .map(DueLines::line)
                .toList();
    }

    private static DueLine line(DueItem item) {
        String kind = item.series().kind().code();
        return new DueLine(
                item.series(),
                new Wanted(item.series().key(), kind, item.due(), item.from(), item.to()),
                item.state(),
                item.reason());
    }
}
