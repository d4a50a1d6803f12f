package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How full clinic hours are. Appointments that do not stand take up no room. */
public final class Load {
    private final Map<Place, List<Appointment>> standing;

    private record Place(Long line, LocalDate day) {}

    /** @param appointments any, of any day */
    public Load(Collection<Appointment> appointments) {
        standing = appointments.stream()
                .filter(one -> one.state().stands())
                .collect(Collectors.groupingBy(one -> new Place(one.slot().hours(), one.day())));
    }

    /** How many are booked into these hours on a day. */
    public int used(ClinicHours hours, LocalDate day) {
        return in(hours, day).size();
    }

    /** How many are booked into one slot of these hours. */
    public int used(ClinicHours hours, Slot slot) {
        return (int) in(hours, slot.day()).stream()
                .filter(one -> one.slot().overlaps(slot))
                .count();
    }

    /** Whether one more is within the limit of every slot that it touches. */
    public boolean hasRoom(ClinicHours hours, Slot slot) {
        return hours.slots(slot.day()).stream()
                .filter(one -> one.overlaps(slot))
                .allMatch(one -> used(hours, one) < hours.perSlot());
    }

    /** Whether a slot of that day holds more than its limit. */
    public boolean overbooked(ClinicHours hours, LocalDate day) {
        return hours.slots(day).stream().anyMatch(slot -> used(hours, slot) > hours.perSlot());
    }

    private List<Appointment> in(ClinicHours hours, LocalDate day) {
        return standing.getOrDefault(new Place(hours.line(), day), List.of());
    }
}
