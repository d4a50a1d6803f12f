package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.Clashes;
import org.catamnesis.followup.calendar.ClinicCalendar;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.Load;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;

/**
 * What the calendar shows.
 *
 * @param all every appointment of the days in sight, whatever became of it
 * @param patients those whom they are for, by id
 * @param ended why somebody cannot come any more, by patient
 */
record ScheduleFacts(
        List<LocalDate> days,
        LocalDate today,
        ClinicCalendar calendar,
        List<Appointment> all,
        Map<Long, Patient> patients,
        Map<Long, String> ended) {

    /** Those of some clinics only; appointments of no clinic stay. */
    ScheduleFacts only(Organ organ, String staff) {
        if (organ == null && staff == null) return this;
        List<ClinicHours> hours = calendar.hours().stream()
                .filter(one -> one.isFor(organ) && (staff == null || one.staff().equals(staff)))
                .toList();
        Set<Long> hidden = new java.util.HashSet<>();
        for (ClinicHours one : calendar.hours()) if (!hours.contains(one)) hidden.add(one.line());
        return new ScheduleFacts(
                days,
                today,
                new ClinicCalendar(hours, calendar.entries()),
                all.stream().filter(one -> !hidden.contains(one.slot().hours())).toList(),
                patients,
                ended);
    }

    /** What is drawn: all that was not cancelled. */
    List<Appointment> shown() {
        return all.stream()
                .filter(one -> one.state() != AppointmentState.CANCELLED && patients.containsKey(one.patientId()))
                .toList();
    }

    List<Appointment> on(LocalDate day) {
        return shown().stream().filter(one -> one.day().equals(day)).toList();
    }

    /** How full clinics are, without those who cannot come. */
    Load load() {
        return new Load(
                all.stream().filter(one -> !ended.containsKey(one.patientId())).toList());
    }

    /** What speaks against an appointment where it is; the first ones of a time are not the ones who are too many. */
    Set<Clash> clashes(Appointment one) {
        if (!one.state().open()) return Set.of();
        List<Appointment> earlier =
                all.stream().filter(other -> other.id() < one.id()).toList();
        Set<Clash> clashes = EnumSet.noneOf(Clash.class);
        clashes.addAll(checks().of(one, earlier));
        clashes.removeAll(Set.of(Clash.PAST, Clash.SAME_DAY));
        return clashes;
    }

    /** What would speak against it somewhere else. */
    Set<Clash> against(Appointment wanted) {
        return checks().of(wanted, all);
    }

    private Clashes checks() {
        return new Clashes(calendar, today, ended.keySet());
    }

    long count(AppointmentState state) {
        return shown().stream().filter(one -> one.state() == state).count();
    }

    /** Everybody named in clinic hours. */
    static List<String> staff(ClinicCalendar calendar) {
        return calendar.hours().stream()
                .map(ClinicHours::staff)
                .filter(Objects::nonNull)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
