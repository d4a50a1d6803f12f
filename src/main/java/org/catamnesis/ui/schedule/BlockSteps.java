package org.catamnesis.ui.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.calendar.Appointment;

/** Where the arrows lead from one appointment: through its day, and to the days beside it. */
final class BlockSteps {
    private static final Comparator<Appointment> IN_ORDER =
            Comparator.comparing((Appointment one) -> one.slot().start()).thenComparing(Appointment::id);
    private final List<Appointment> all;

    BlockSteps(List<Appointment> shown) {
        all = shown.stream().sorted(IN_ORDER).toList();
    }

    Optional<Appointment> first() {
        return all.stream().findFirst();
    }

    /** The next one of all ({@code by} 1) or the one before (-1). */
    Optional<Appointment> along(Appointment from, int by) {
        Comparator<Appointment> order = by > 0 ? IN_ORDER : IN_ORDER.reversed();
        return all.stream().filter(one -> order.compare(one, from) > 0).min(order);
    }

    /** The one nearest in time on the next day that has any. */
    Optional<Appointment> across(Appointment from, int by) {
        int minute = DayLayout.minute(from);
        return all.stream()
                .filter(one ->
                        by > 0 ? one.day().isAfter(from.day()) : one.day().isBefore(from.day()))
                .min(Comparator.comparing((Appointment one) ->
                                Math.abs(one.day().toEpochDay() - from.day().toEpochDay()))
                        .thenComparing(one -> Math.abs(DayLayout.minute(one) - minute))
                        .thenComparing(Appointment::id));
    }
}
