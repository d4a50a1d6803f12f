package org.catamnesis.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.util.Duration;
import org.catamnesis.access.ChangeElsewhere;
import org.catamnesis.access.ChangesElsewhereStore;
import org.catamnesis.access.Operation;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;

/**
 * Has a window notice what other workstations do to a shared clinic: the list of patients follows by itself, and a
 * patient's page that is open says so and offers to read itself again, which may be in the middle of somebody's typing.
 */
final class Elsewhere {
    private static final Duration PAUSE = Duration.seconds(3);
    private final Desk desk;
    private final Rooms rooms;
    private final ClinicDatabase database;
    private final ShellModel model;
    private ChangesElsewhereStore changes;
    private boolean silent;

    Elsewhere(Desk desk, Rooms rooms, ShellModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.database = rooms.session().database();
        this.model = model;
    }

    /** Looks from now on, until the clinic is closed; a file has no other workstation. */
    void watch() {
        if (database.server().isEmpty() || !rooms.session().may(Operation.VIEW_PATIENTS)) return;
        desk.tasks()
                .run(() -> new ChangesElsewhereStore(rooms.session()))
                .onSuccess(store -> {
                    changes = store;
                    later();
                })
                .start();
    }

    private void later() {
        desk.tasks().later(PAUSE, this::look);
    }

    void look() {
        if (database.closed()) return;
        desk.tasks()
                .run(this::follow)
                .onSuccess(this::tell)
                .onProblem(problem -> {
                    if (!silent && !database.closed()) desk.notifications().problem(problem);
                    silent = true;
                })
                .atEnd(this::later)
                .start();
    }

    /** Brings the list of patients up to date, away from the window. */
    private List<ChangeElsewhere> follow() {
        List<ChangeElsewhere> news = changes.next();
        List<ChangeElsewhere> records =
                news.stream().filter(ChangeElsewhere::records).toList();
        if (records.stream().anyMatch(change -> change.patientId() == null))
            rooms.directory().load();
        else records.stream().map(ChangeElsewhere::patientId).distinct().forEach(rooms.directory()::refresh);
        return news;
    }

    private void tell(List<ChangeElsewhere> news) {
        silent = false;
        if (!news.isEmpty())
            for (String room : List.of("today", "schedule")) model.room(room).ifPresent(Screen::news);
        for (OpenPatient open : model.open())
            news.stream()
                    .filter(ChangeElsewhere::records)
                    .filter(change ->
                            change.patientId() == null || Objects.equals(change.patientId(), open.patientId()))
                    .findFirst()
                    .ifPresent(change -> desk.notifications()
                            .news(
                                    "shell.read-again",
                                    () -> open.page().onShow(),
                                    "shell.changed-elsewhere",
                                    change.who(),
                                    open.title().getValue()));
    }
}
