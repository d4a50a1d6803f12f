package org.catamnesis.ui.shell;

import java.util.Objects;
import java.util.Set;
import javafx.util.Duration;
import org.catamnesis.access.Operation;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;

/**
 * Has the alert rules look at whatever changes, one sweep after the other in the background: at sign-in, after each change
 * of this window, and every hour for the sake of those that depend on the day. Pages that are open follow.
 */
final class AlertWatch {
    private static final Duration PAUSE = Duration.hours(1);
    private final Desk desk;
    private final Rooms rooms;
    private final ShellModel model;
    private boolean sweeping;
    private boolean again;

    AlertWatch(Desk desk, Rooms rooms, ShellModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
    }

    /** From now on until the clinic is closed or locked; call it in the window's thread. */
    void watch() {
        if (!goesOn()) return;
        rooms.session().follow(() -> desk.tasks().show(this::look));
        look();
        later();
    }

    private void later() {
        desk.tasks().later(PAUSE, () -> {
            look();
            later();
        });
    }

    private boolean goesOn() {
        return !rooms.session().database().closed() && rooms.session().may(Operation.VIEW_PATIENTS);
    }

    private void look() {
        again = sweeping;
        if (sweeping || !goesOn()) return;
        sweeping = true;
        desk.tasks()
                .run(() -> rooms.sweep(this::goesOn))
                .onSuccess(this::tell)
                .onProblem(problem -> {
                    if (goesOn()) desk.notifications().problem(problem);
                })
                .atEnd(() -> {
                    sweeping = false;
                    if (again) look();
                })
                .start();
    }

    private void tell(Set<Long> changed) {
        for (OpenPatient open : model.open())
            if (changed.stream().anyMatch(id -> Objects.equals(id, open.patientId())))
                open.page().news();
    }
}
