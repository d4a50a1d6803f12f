package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.ClinicCalendar;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.booking.AppointmentWords;

/** The days in sight, what is chosen in them, and what is done to appointments. */
final class ScheduleModel {
    /** A move that waits for somebody to say that it is meant, or that was refused. */
    record Objection(Appointment appointment, Slot to, Set<Clash> clashes) {
        boolean refused() {
            return clashes.stream().anyMatch(clash -> clash.problem() != null && !clash.overbookable());
        }

        boolean beyond() {
            return clashes.stream().anyMatch(Clash::overbookable);
        }
    }

    private final Desk desk;
    private final Rooms rooms;
    private final Latest latest;
    private final AppointmentWords words;
    private final DoneThings done = new DoneThings();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.WEEK);
    private final ObjectProperty<Organ> organ = new SimpleObjectProperty<>();
    private final ObjectProperty<String> staff = new SimpleObjectProperty<>();
    private final ObjectProperty<Appointment> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ScheduleFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Objection> objection = new ReadOnlyObjectWrapper<>();
    private ScheduleFacts all;
    private boolean busy;

    ScheduleModel(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        latest = desk.tasks().latest();
        words = new AppointmentWords(desk.words());
        day.set(today());
        day.addListener((_, _, _) -> load());
        span.addListener((_, _, _) -> load());
        organ.addListener((_, _, _) -> filter());
        staff.addListener((_, _, _) -> filter());
    }

    AppointmentWords words() {
        return words;
    }

    /** A day that is in sight; the one that is chosen in a month. */
    ObjectProperty<LocalDate> day() {
        return day;
    }

    ObjectProperty<Span> span() {
        return span;
    }

    /** Only the clinics of these recipients; null for all. */
    ObjectProperty<Organ> organ() {
        return organ;
    }

    /** Only the clinics of this person; null for all. */
    ObjectProperty<String> staff() {
        return staff;
    }

    /** Null for none. */
    ObjectProperty<Appointment> selected() {
        return selected;
    }

    /** Null until they are read. */
    ReadOnlyObjectProperty<ScheduleFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** What waits for an answer; null for nothing. */
    ReadOnlyObjectProperty<Objection> objection() {
        return objection.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(rooms.clock());
    }

    LocalDateTime now() {
        return LocalDateTime.now(rooms.clock());
    }

    boolean mayChange() {
        return rooms.session().may(Operation.RECORD_VISITS);
    }

    List<LocalDate> days() {
        return span.get().days(day.get());
    }

    void load() {
        List<LocalDate> wanted = days();
        latest.run(() -> read(wanted))
                .onSuccess(read -> {
                    all = read;
                    filter();
                })
                .start();
    }

    private ScheduleFacts read(List<LocalDate> wanted) {
        words.learn(rooms.protocols());
        if (rooms.directory().index().size() == 0) rooms.directory().load();
        List<Appointment> found = rooms.appointments().between(wanted.getFirst(), wanted.getLast());
        Set<Long> concerned = found.stream().map(Appointment::patientId).collect(Collectors.toSet());
        Map<Long, Patient> patients = rooms.directory().index().search("").stream()
                .filter(patient -> concerned.contains(patient.id()))
                .collect(Collectors.toMap(Patient::id, Function.identity()));
        ClinicCalendar calendar = rooms.clinicHours().calendar();
        return new ScheduleFacts(
                wanted, today(), calendar, found, patients, rooms.endedCare().of(concerned));
    }

    private void filter() {
        if (all == null) return;
        ScheduleFacts shown = all.only(organ.get(), staff.get());
        Appointment before = selected.get();
        facts.set(shown);
        if (before != null) selected.set(again(shown, before));
    }

    /** The calendar without the filter. */
    ClinicCalendar calendar() {
        return all == null ? new ClinicCalendar(List.of(), List.of()) : all.calendar();
    }

    private static Appointment again(ScheduleFacts shown, Appointment before) {
        return shown.shown().stream()
                .filter(one -> one.id() == before.id()
                        || one.patientId() == before.patientId() && one.slot().equals(before.slot()))
                .findFirst()
                .orElse(null);
    }

    /** What would speak against it there. */
    Set<Clash> against(Appointment appointment, Slot to) {
        Appointment there = new Appointment(
                appointment.id(),
                appointment.patientId(),
                appointment.state(),
                to,
                appointment.kind(),
                appointment.covers(),
                null,
                null);
        return all.against(there);
    }

    /** Moves it at once, or says what speaks against it. */
    void move(Appointment appointment, Slot to) {
        if (!mayChange() || to.equals(appointment.slot())) return;
        Objection found = new Objection(appointment, to, against(appointment, to));
        if (found.refused() || found.beyond()) objection.set(found);
        else move(appointment, to, false);
    }

    /** It is meant. */
    void insist() {
        Objection waiting = objection.get();
        if (waiting != null && !waiting.refused()) move(waiting.appointment(), waiting.to(), true);
    }

    void drop() {
        objection.set(null);
    }

    private void move(Appointment appointment, Slot to, boolean overbook) {
        change(appointment, () -> rooms.appointments().move(appointment, to, overbook), "schedule.moved");
        if (!days().contains(to.day())) day.set(to.day());
    }

    void arrive(Appointment appointment) {
        change(appointment, () -> rooms.appointments().arrive(appointment), "schedule.arrived");
    }

    void missed(Appointment appointment) {
        change(appointment, () -> rooms.appointments().missed(appointment), "schedule.missed");
    }

    void cancel(Appointment appointment, String reason) {
        change(appointment, () -> rooms.appointments().cancel(appointment, reason), "schedule.cancelled");
    }

    private void change(Appointment before, Callable<Appointment> work, String key) {
        if (busy) return;
        busy = true;
        objection.set(null);
        desk.tasks()
                .run(work)
                .onSuccess(changed -> said(before, changed, key))
                .onProblem(this::refused)
                .atEnd(() -> busy = false)
                .start();
    }

    private void said(Appointment before, Appointment changed, String key) {
        done.add(before, changed);
        selected.set(changed);
        desk.notifications().good("schedule.undo", () -> undo(done.take(changed)), key, words.when(changed.slot()));
        load();
    }

    private void refused(ProblemException problem) {
        desk.notifications().problem(problem);
        load();
    }

    /**
     * Something was booked or moved beside the calendar.
     *
     * @param before null for a new one
     * @param after null where it was undone
     */
    void done(Appointment before, Appointment after) {
        if (after != null) {
            done.add(before, after);
            selected.set(after);
            if (!days().contains(after.day())) day.set(after.day());
        }
        load();
    }

    /** Takes back the newest of what was done here. */
    void undo() {
        if (!busy) done.takeNewest().ifPresent(this::undo);
    }

    private void undo(DoneThings.Done last) {
        if (busy) return;
        busy = true;
        objection.set(null);
        desk.tasks()
                .run(() -> Optional.ofNullable(rooms.appointments().undo(last.after(), last.now())))
                .onSuccess(before -> {
                    before.ifPresent(now -> done.follow(last.now().id(), now));
                    selected.set(before.orElse(null));
                    desk.notifications().good("schedule.undone");
                    load();
                })
                .onProblem(this::refused)
                .atEnd(() -> busy = false)
                .start();
    }
}
