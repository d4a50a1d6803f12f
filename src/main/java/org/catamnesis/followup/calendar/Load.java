package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How full clinic hours are. Appointments that do not stand take up no room. */
public final class Load {
    private final List<Appointment> standing;

    /** @param appointments any, of any day */
    public Load(Collection<Appointment> appointments) {
        standing = appointments.stream()
                .filter(appointment -> appointment.state().stands())
                .toList();
    }

    /** How many are booked into these hours on a day. */
    public int used(ClinicHours hours, LocalDate day) {
        return (int) standing.stream()
                .filter(one -> isIn(one, hours) && one.day().equals(day))
                .count();
    }

    /** How many are booked into one slot of these hours. */
    public int used(ClinicHours hours, Slot slot) {
        return (int) standing.stream()
                .filter(one -> isIn(one, hours) && one.slot().overlaps(slot))
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

    private static boolean isIn(Appointment appointment, ClinicHours hours) {
        Long line = appointment.slot().hours();
        return line != null && line == hours.line();
    }
}
