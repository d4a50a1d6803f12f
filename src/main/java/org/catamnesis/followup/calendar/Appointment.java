package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A time that is kept for a patient, as it stands now.
 *
 * @param id of its newest row; each change gives it another
 * @param kind code of {@link org.catamnesis.followup.protocol.LineKind}
 * @param covers keys of the series of the protocol that it is for
 * @param arrivedAt null until the patient is here
 * @param reason why it was cancelled; null where there is none or where it was not asked for
 */
public record Appointment(
        long id,
        long patientId,
        AppointmentState state,
        Slot slot,
        String kind,
        List<String> covers,
        LocalDateTime arrivedAt,
        String reason) {
    public Appointment {
        covers = List.copyOf(covers);
    }

    /** One that is to be written. */
    public static Appointment booked(long patientId, Slot slot, String kind, List<String> covers) {
        return new Appointment(0, patientId, AppointmentState.BOOKED, slot, kind, covers, null, null);
    }

    public LocalDate day() {
        return slot.day();
    }

    Appointment at(Slot other) {
        return new Appointment(id, patientId, state, other, kind, covers, arrivedAt, reason);
    }

    Appointment as(AppointmentState other, LocalDateTime arrived, String why) {
        return new Appointment(id, patientId, other, slot, kind, covers, arrived, why);
    }
}
