package org.catamnesis.ui.schedule;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.ClinicCalendar;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.followup.calendar.Orphans;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;

/** The clinic's hours and closed days as they are edited, with what a change would leave without a clinic. */
final class CalendarEditing {
    private final Desk desk;
    private final Rooms rooms;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<ClinicCalendar> calendar =
            new ReadOnlyObjectWrapper<>(new ClinicCalendar(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private List<Appointment> ahead = List.of();
    private boolean busy;

    /** @param changed is run after each change */
    CalendarEditing(Desk desk, Rooms rooms, Runnable changed) {
        this.desk = desk;
        this.rooms = rooms;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<ClinicCalendar> calendar() {
        return calendar.getReadOnlyProperty();
    }

    /** Why something was not kept; null for nothing. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    private record Read(ClinicCalendar calendar, List<Appointment> ahead) {}

    void load() {
        var today = java.time.LocalDate.now(rooms.clock());
        desk.tasks()
                .run(() -> new Read(
                        rooms.clinicHours().calendar(), rooms.appointments().ofClinic(today)))
                .onSuccess(read -> {
                    ahead = read.ahead();
                    calendar.set(read.calendar());
                })
                .start();
    }

    /** Appointments that would lose their clinic if those hours were so; null for taken away. */
    List<Appointment> orphans(ClinicHours before, ClinicHours after) {
        var hours = new java.util.ArrayList<>(calendar.get().hours());
        if (before != null) hours.removeIf(one -> one.line() == before.line());
        if (after != null) hours.add(after);
        return Orphans.of(
                calendar.get(), new ClinicCalendar(hours, calendar.get().entries()), ahead);
    }

    /** The same for an entry of closed days. */
    List<Appointment> orphans(ClosedDay before, ClosedDay after) {
        var entries = new java.util.ArrayList<>(calendar.get().entries());
        if (before != null) entries.removeIf(one -> one.id() == before.id());
        if (after != null) entries.add(after);
        return Orphans.of(calendar.get(), new ClinicCalendar(calendar.get().hours(), entries), ahead);
    }

    /** @param before null for new hours, {@code after} null to take them away */
    void save(ClinicHours before, ClinicHours after, Runnable then) {
        var store = rooms.clinicHours();
        run(
                () -> {
                    if (after == null) store.remove(before);
                    else return before == null ? store.add(after) : store.change(before, after);
                    return null;
                },
                kept -> {
                    if (before != null) store.restore(before);
                    else store.remove(kept);
                },
                then);
    }

    /** @param before null for a new entry, {@code after} null to take it away */
    void save(ClosedDay before, ClosedDay after, Runnable then) {
        var store = rooms.closedDays();
        run(
                () -> {
                    if (after == null) store.remove(before);
                    else return before == null ? store.add(after) : store.change(before, after);
                    return null;
                },
                kept -> {
                    if (kept == null) store.add(before);
                    else if (before == null) store.remove(kept);
                    else store.change(kept, before);
                },
                then);
    }

    void refuse(ProblemException refused) {
        problem.set(refused);
    }

    private interface Undo<T> {
        void undo(T kept);
    }

    private <T> void run(Callable<T> work, Undo<T> undo, Runnable then) {
        if (busy) return;
        busy = true;
        problem.set(null);
        desk.tasks()
                .run(work)
                .onSuccess(kept -> {
                    desk.notifications().good("schedule.undo", () -> undo(undo, kept), "schedule.calendar-saved");
                    then.run();
                    load();
                    changed.run();
                })
                .onProblem(problem::set)
                .atEnd(() -> busy = false)
                .start();
    }

    private <T> void undo(Undo<T> undo, T kept) {
        desk.tasks()
                .run(() -> {
                    undo.undo(kept);
                    return kept != null;
                })
                .onSuccess(_ -> {
                    load();
                    changed.run();
                })
                .start();
    }
}
