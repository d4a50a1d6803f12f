package org.catamnesis.ui.schedule;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Words;
import org.catamnesis.ui.common.booking.AppointmentWords;

/** What is said of an appointment in the calendar. */
record BlockText(Words words, AppointmentWords names, ScheduleFacts facts) {
    String name(Appointment one) {
        Patient patient = facts.patients().get(one.patientId());
        return patient == null ? "" : words.privacy().name(patient);
    }

    /** Where there is room: when, who, what for. */
    String wide(Appointment one) {
        return names.time(one.slot()) + "  " + name(one) + "   " + names.purpose(one.covers(), one.kind());
    }

    /** All of it, for the tip and the screen reader. */
    String said(Appointment one, Collection<Clash> clashes) {
        String clinic = facts.calendar()
                .line(one.slot().hours())
                .map(ClinicHours::title)
                .orElse("");
        String against = clashes.isEmpty() ? "" : "▲ " + names.clashes(clashes);
        return Stream.of(
                        name(one),
                        names.when(one.slot()),
                        clinic,
                        names.purpose(one.covers(), one.kind()),
                        names.state(one.state()),
                        against)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
