package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** On which days nobody is seen. A day that is entered as worked is open whatever else covers it. */
public final class ClosedDays {
    /** Nothing entered: every day is open. */
    public static final ClosedDays NONE = new ClosedDays(List.of());

    private static final int FARTHEST = 400;
    private final List<ClosedDay> closed;
    private final List<ClosedDay> worked;

    public ClosedDays(Collection<ClosedDay> entries) {
        closed = entries.stream().filter(ClosedDay::closed).toList();
        worked = entries.stream().filter(entry -> !entry.closed()).toList();
    }

    public boolean isClosed(LocalDate day) {
        return why(day).isPresent();
    }

    /** What closes that day; the entry of fewest days where several do. */
    public Optional<ClosedDay> why(LocalDate day) {
        if (worked(day).isPresent()) return Optional.empty();
        return closed.stream()
                .filter(entry -> entry.covers(day))
                .min(java.util.Comparator.comparing(entry -> !entry.weekdays().isEmpty()));
    }

    /** The entry that has it worked. */
    public Optional<ClosedDay> worked(LocalDate day) {
        return worked.stream().filter(entry -> entry.covers(day)).findFirst();
    }

    /** The day itself, or the first one after it that is open; the day itself where no day of the next year is. */
    public LocalDate nextOpen(LocalDate day) {
        for (int i = 0; i <= FARTHEST; i++) if (!isClosed(day.plusDays(i))) return day.plusDays(i);
        return day;
    }
}
