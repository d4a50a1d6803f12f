package org.catamnesis.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.AppointmentStore;
import org.catamnesis.followup.calendar.ClinicCalendar;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.ClinicHoursStore;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.followup.calendar.ClosedDayStore;
import org.catamnesis.followup.calendar.Load;
import org.catamnesis.followup.calendar.Proposal;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.calendar.SlotProposals;
import org.catamnesis.followup.calendar.Wanted;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.worklist.PatientDue;
import org.catamnesis.followup.worklist.Worklist;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientStore;

/**
 * Fills the calendar of a synthetic clinic: the visits of the past weeks as appointments kept and missed, today, and three
 * weeks ahead.
 */
final class DemoCalendarStore {
    private static final long APART = 80_017L;
    private static final int PATIENTS = 160;
    private static final int PAST = 21;
    private static final int AHEAD = 21;
    private static final int TODAY = 8;
    private static final int OVERBOOKED = 3;
    private final Session session;
    private final AppointmentStore appointments;
    private final LocalDate today;
    private final List<Appointment> all = new ArrayList<>();
    private ClinicCalendar calendar;
    private int comeToday;

    DemoCalendarStore(Session session) {
        this.session = session;
        appointments = new AppointmentStore(session);
        today = LocalDate.now(session.database().clock());
    }

    /** Says when the clinic sees patients; before anything is due. */
    void open() {
        var hours = new ClinicHoursStore(session);
        var closed = new ClosedDayStore(session);
        var demo = new DemoHours(today);
        session.run(Operation.RECORD_VISITS, AuditEvent.of(Action.CALENDAR_CHANGED), sql -> {
            for (ClinicHours one : demo.hours()) hours.add(sql, one);
            for (ClosedDay one : demo.closedDays()) closed.add(sql, one);
        });
        calendar = hours.calendar();
    }

    /** Books for the first patients of the clinic. */
    void book() {
        var visits = new VisitStore(session);
        var worklist = new Worklist(session);
        List<Patient> first = new PatientStore(session)
                .all().stream()
                        .sorted(Comparator.comparing(Patient::id))
                        .limit(PATIENTS)
                        .toList();
        for (int i = 0; i < first.size(); i++) {
            long patient = first.get(i).id();
            Optional<PatientDue> due = worklist.of(patient, today);
            Organ organ = due.map(PatientDue::graft).map(graft -> graft.organ()).orElse(null);
            for (Visit visit : visits.ofPatient(patient)) past(visit, organ);
            Dice dice = new Dice(DemoClinic.SEED + APART, i);
            due.ifPresent(one -> ahead(one, organ, dice));
        }
        session.run(
                Operation.RECORD_VISITS,
                AuditEvent.of(Action.APPOINTMENT_CHANGED).detail(all.size() + " rows"),
                sql -> all.forEach(one -> appointments.append(sql, one)));
    }

    private void past(Visit visit, Organ organ) {
        LocalDate day = visit.attended() || visit.plannedDay() == null ? visit.day() : visit.plannedDay();
        if (day.isBefore(today.minusDays(PAST)) || !day.isBefore(today)) return;
        AppointmentState state = visit.attended() ? AppointmentState.SEEN : AppointmentState.MISSED;
        free(day, organ, 1).ifPresent(slot -> add(visit.patientId(), slot, state, List.of()));
    }

    private void ahead(PatientDue due, Organ organ, Dice dice) {
        List<DueItem> open = due.items().stream()
                .filter(item -> item.state() == DueState.DUE || item.state() == DueState.UPCOMING)
                .filter(item -> item.due().isBefore(today.plusDays(AHEAD)))
                .toList();
        if (open.isEmpty() || !dice.chance(0.8)) return;
        List<String> now = open.stream()
                .filter(item -> !item.from().isAfter(today) && !item.to().isBefore(today))
                .map(item -> item.series().key())
                .toList();
        if (!now.isEmpty() && comeToday < TODAY) {
            free(today, organ, comeToday == 4 ? OVERBOOKED : 1).ifPresent(slot -> today(due.patientId(), slot, now));
            return;
        }
        List<Wanted> wanted = open.stream().map(DemoCalendarStore::wanted).toList();
        new SlotProposals(calendar, all, today.plusDays(1).atStartOfDay(), organ)
                .trips(wanted).stream()
                        .filter(Proposal::inWindow)
                        .findFirst()
                        .ifPresent(trip -> add(due.patientId(), trip.slot(), AppointmentState.BOOKED, trip.covers()));
    }

    /** The first of the day has been seen, the next two are here. */
    private void today(long patient, Slot slot, List<String> covers) {
        int number = comeToday++;
        add(patient, slot, number == 0 || number > 2 ? AppointmentState.BOOKED : AppointmentState.ARRIVED, covers);
    }

    private static Wanted wanted(DueItem item) {
        return new Wanted(item.series().key(), item.series().kind().code(), item.due(), item.from(), item.to());
    }

    /** The first time of a day with room; beyond the limit of the first where {@code over} says so. */
    private Optional<Slot> free(LocalDate day, Organ organ, int over) {
        Load load = new Load(all);
        for (ClinicHours hours : calendar.on(day))
            if (hours.isFor(organ)) {
                if (over > 1) return Optional.of(hours.slots(day).getFirst());
                for (Slot slot : hours.slots(day)) if (load.hasRoom(hours, slot)) return Optional.of(slot);
            }
        return Optional.empty();
    }

    private void add(long patient, Slot slot, AppointmentState state, List<String> covers) {
        LocalDateTime arrived = state == AppointmentState.SEEN || state == AppointmentState.ARRIVED
                ? slot.start().minusMinutes(10)
                : null;
        all.add(new Appointment(all.size() + 1L, patient, state, slot, "visit", covers, arrived, null));
    }
}
