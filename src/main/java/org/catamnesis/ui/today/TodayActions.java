package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.contact.Postponement;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Undoing;

/** What can be done about lines of the list; each leaves the list at once and can be taken back. */
final class TodayActions {
    private final Desk desk;
    private final Rooms rooms;
    private final TodayModel model;
    private final Undoing undoing;
    private boolean busy;

    TodayActions(Desk desk, Rooms rooms, TodayModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
        this.undoing = new Undoing(desk, model::load);
    }

    Undoing undoing() {
        return undoing;
    }

    /** Out of sight until that day, for a reason. */
    void postpone(List<TodayLine> lines, LocalDate until, String reason) {
        List<Postponement> wanted = lines.stream()
                .map(line ->
                        Postponement.of(line.item().patientId(), line.item().item(), until, reason))
                .toList();
        run(
                lines,
                () -> rooms.postponements().postponeAll(wanted),
                put -> () -> {
                    rooms.postponements().takeBackAll(put);
                    return put;
                },
                "today.postponed",
                lines.size(),
                until.toString());
    }

    /** The patients were told and have repeated it back. */
    void told(List<TodayLine> lines) {
        List<TodayLine> tasks =
                lines.stream().filter(line -> line.task() != null).toList();
        run(
                tasks,
                () -> rooms.careTasks()
                        .doneAll(tasks.stream().map(TodayLine::task).toList()),
                done -> () -> rooms.careTasks().reopenAll(done),
                "task.done");
    }

    /** The patient is here. */
    void arrived(TodayLine line) {
        run(
                List.of(line),
                () -> rooms.appointments().arrive(appointment(line).orElseThrow()),
                there -> () -> rooms.appointments().undo(there),
                "today.checked-in");
    }

    /** Whether a line is an appointment at which its patient can be checked in today. */
    boolean expected(TodayLine line) {
        return line != null
                && line.item().state() == WorkState.BOOKED
                && model.day().equals(model.today());
    }

    /** The one behind a line, or the patient's next of that day. */
    private Optional<Appointment> appointment(TodayLine line) {
        return rooms.appointments().between(model.day(), model.day()).stream()
                .filter(one -> one.patientId() == line.item().patientId()
                        && one.state() == org.catamnesis.followup.calendar.AppointmentState.BOOKED)
                .filter(one -> !line.item().item().startsWith("appointment:")
                        || line.item().item().equals("appointment:" + one.id()))
                .findFirst();
    }

    private <T> void run(
            List<TodayLine> lines, Callable<T> work, Function<T, Callable<?>> back, String key, Object... arguments) {
        if (busy || lines.isEmpty()) return;
        busy = true;
        desk.tasks()
                .run(work)
                .onSuccess(done -> {
                    model.tickNone();
                    model.drop(lines);
                    undoing.did(back.apply(done), key, arguments);
                })
                .onProblem(desk.notifications()::problem)
                .atEnd(() -> {
                    busy = false;
                    model.load();
                })
                .start();
    }
}
