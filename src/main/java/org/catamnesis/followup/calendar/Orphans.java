package org.catamnesis.followup.calendar;

import java.util.Collection;
import java.util.List;

/** Appointments that a change of hours or closed days would leave without a clinic. */
public final class Orphans {
    private Orphans() {}

    /** Those still to come that had their clinic before and would not have it after, in their order. */
    public static List<Appointment> of(
            ClinicCalendar before, ClinicCalendar after, Collection<Appointment> appointments) {
        return appointments.stream()
                .filter(one -> one.state().open())
                .filter(one -> hasPlace(before, one.slot()) && !hasPlace(after, one.slot()))
                .toList();
    }

    private static boolean hasPlace(ClinicCalendar calendar, Slot slot) {
        if (calendar.closed().isClosed(slot.day())) return false;
        return slot.hours() == null
                || calendar.line(slot.hours()).filter(one -> one.holds(slot)).isPresent();
    }
}
