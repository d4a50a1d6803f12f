package org.catamnesis.ui.common.booking;

import java.util.Set;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;

/**
 * What somebody wants to book.
 *
 * @param series keys of what it is for; empty for whatever is due next
 * @param moved the appointment that gets another time; null for a new one
 * @param at a time that was pointed at; null for none
 */
public record BookingWish(long patientId, Set<String> series, Appointment moved, Slot at) {
    public BookingWish {
        series = Set.copyOf(series);
    }

    /** Whatever is due next. */
    public static BookingWish of(long patientId) {
        return new BookingWish(patientId, Set.of(), null, null);
    }

    /** Another time for an appointment. */
    public static BookingWish moving(Appointment appointment) {
        return new BookingWish(appointment.patientId(), Set.copyOf(appointment.covers()), appointment, null);
    }
}
