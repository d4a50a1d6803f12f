package org.catamnesis.ui.common.booking;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.Clashes;
import org.catamnesis.followup.calendar.ClinicCalendar;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.Load;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.calendar.SlotProposals;
import org.catamnesis.followup.calendar.Wanted;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;

/**
 * What has to be known to book for one patient.
 *
 * @param due what is due next, with its windows
 * @param booked what stands in the calendar from today on, of all patients
 * @param ended patients who cannot come any more
 */
record BookingFacts(
        Patient patient,
        Organ organ,
        List<DueLine> due,
        ClinicCalendar calendar,
        List<Appointment> booked,
        Set<Long> ended,
        LocalDateTime now) {

    SlotProposals proposals() {
        return new SlotProposals(calendar, others(0), now, organ);
    }

    /** What takes up room, but for one appointment. */
    private List<Appointment> others(long except) {
        return booked.stream()
                .filter(one -> one.id() != except && !ended.contains(one.patientId()))
                .toList();
    }

    /** A time as it can be chosen for what is wanted. */
    BookingLine line(Slot slot, List<Wanted> wanted, Appointment moved) {
        long own = moved == null ? 0 : moved.id();
        ClinicHours hours = calendar.line(slot.hours()).orElse(null);
        int used = hours == null ? 0 : new Load(others(own)).used(hours, slot);
        List<String> covers = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (Wanted one : wanted)
            (slot.day().isBefore(one.from()) || slot.day().isAfter(one.to()) ? late : covers).add(one.series());
        Appointment there =
                new Appointment(own, patient.id(), AppointmentState.BOOKED, slot, "", List.of(), null, null);
        Set<Clash> clashes = new Clashes(calendar, now.toLocalDate(), ended).of(there, booked);
        return new BookingLine(slot, hours, used, covers, late, clashes);
    }
}
