package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where an appointment goes that is moved by a key: to the next time of its day, or to the next day of its clinic. */
public final class Steps {
    private static final int FARTHEST = 62;
    private static final int MINUTES = 15;
    private final ClinicCalendar calendar;

    public Steps(ClinicCalendar calendar) {
        this.calendar = calendar;
    }

    /** The next time ({@code by} 1) or the one before (-1) in the clinics of that day; empty at their ends. */
    public Optional<Slot> time(Slot from, int by) {
        if (from.hours() == null) return shifted(from, by * MINUTES);
        Comparator<Slot> order = Comparator.comparing(Slot::start);
        List<Slot> all = calendar.on(from.day()).stream()
                .flatMap(hours -> hours.slots(from.day()).stream())
                .filter(slot -> by > 0
                        ? slot.start().isAfter(from.start())
                        : slot.start().isBefore(from.start()))
                .sorted((by > 0 ? order : order.reversed())
                        .thenComparing(slot -> !slot.hours().equals(from.hours())))
                .toList();
        return all.stream().findFirst();
    }

    private static Optional<Slot> shifted(Slot from, int minutes) {
        Slot to = new Slot(from.start().plusMinutes(minutes), from.minutes(), null);
        return Optional.of(to)
                .filter(slot -> slot.day().equals(from.day())
                        && slot.end().toLocalDate().equals(from.day()));
    }

    /** The same time on the next ({@code by} 1) or last (-1) open day of its clinic; empty where none is in sight. */
    public Optional<Slot> day(Slot from, int by) {
        for (int i = 1; i <= FARTHEST; i++) {
            LocalDate day = from.day().plusDays((long) i * by);
            Slot slot = new Slot(day.atTime(from.start().toLocalTime()), from.minutes(), from.hours());
            boolean open = !calendar.closed().isClosed(day);
            boolean held = from.hours() == null
                    || calendar.line(from.hours()).filter(one -> one.isOn(day)).isPresent();
            if (open && held) return Optional.of(slot);
        }
        return Optional.empty();
    }
}
