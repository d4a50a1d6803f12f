package org.catamnesis.ui.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.alert.AlertState;
import org.catamnesis.followup.alert.AlertStore;
import org.catamnesis.followup.alert.AlertWords;
import org.catamnesis.followup.alert.RaisedAlert;
import org.catamnesis.lab.LabResult;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;

/** The alerts of one patient, the gravest first, and what a doctor answers. */
final class AlertsModel {
    private static final int SNOOZE_DAYS = 7;
    private final Desk desk;
    private final Rooms rooms;
    private final long patientId;
    private final AlertStore store;
    private final Latest loading;
    private final ObservableList<RaisedAlert> alerts = FXCollections.observableArrayList();
    private final FilteredList<RaisedAlert> shown = new FilteredList<>(alerts, AlertsModel::goesOn);
    private final BooleanProperty overToo = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper acting = new ReadOnlyBooleanWrapper(true);
    private Map<Long, LabResult> results = Map.of();

    AlertsModel(Desk desk, Rooms rooms, long patientId) {
        this.desk = desk;
        this.rooms = rooms;
        this.patientId = patientId;
        store = rooms.alerts();
        loading = desk.tasks().latest();
        overToo.subscribe(all -> shown.setPredicate(alert -> all || goesOn(alert)));
    }

    private static boolean goesOn(RaisedAlert alert) {
        return alert.state() != AlertState.CLEARED;
    }

    private record Read(List<RaisedAlert> alerts, Map<Long, LabResult> results, boolean acting) {}

    void load() {
        loading.run(() -> {
                    rooms.content().refresh();
                    return new Read(
                            store.all(patientId),
                            rooms.results().ofPatient(patientId).stream()
                                    .collect(Collectors.toMap(LabResult::id, result -> result)),
                            !rooms.content().alertState().orElse("").isEmpty());
                })
                .onSuccess(read -> {
                    results = read.results();
                    acting.set(read.acting());
                    if (!alerts.equals(read.alerts())) alerts.setAll(read.alerts());
                    loaded.set(true);
                })
                .start();
    }

    ObservableList<RaisedAlert> shown() {
        return shown;
    }

    /** Whether those that are over are shown as well. */
    BooleanProperty overToo() {
        return overToo;
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether any rules act here at all. */
    ReadOnlyBooleanProperty acting() {
        return acting.getReadOnlyProperty();
    }

    boolean mayAnswer() {
        return rooms.session().may(Operation.SIGN_OFF);
    }

    LocalDate today() {
        return LocalDate.now(rooms.clock());
    }

    /** Until when an alert is put off unless another day is typed. */
    LocalDate usualDay() {
        return today().plusDays(SNOOZE_DAYS);
    }

    AlertWords words() {
        return new AlertWords(desk.words().messages().get(), rooms.catalogue());
    }

    void acknowledge(RaisedAlert alert, String reason) {
        answer("alert.acknowledged", alert, () -> store.acknowledge(alert, reason));
    }

    void snooze(RaisedAlert alert, LocalDate until, String reason) {
        answer("alert.put-off", alert, () -> store.snooze(alert, until, reason));
    }

    void dismiss(RaisedAlert alert, String reason) {
        answer("alert.dismissed", alert, () -> store.dismiss(alert, reason));
    }

    void reopen(RaisedAlert alert) {
        desk.tasks()
                .run(() -> {
                    store.reopen(alert);
                    return alert;
                })
                .atEnd(this::load)
                .start();
    }

    private void answer(String saidKey, RaisedAlert alert, Runnable write) {
        desk.tasks()
                .run(() -> {
                    write.run();
                    return store.ofPatient(patientId).stream()
                            .filter(now -> now.rule().equals(alert.rule())
                                    && now.episode().equals(alert.episode()))
                            .findFirst();
                })
                .onSuccess(now -> now.ifPresentOrElse(
                        answered -> desk.notifications().good("alert.undo", () -> reopen(answered), saidKey),
                        () -> desk.notifications().good(saidKey)))
                .atEnd(this::load)
                .start();
    }

    /** Where what raised it can be seen: the report of its newest result, else its section. */
    Place place(RaisedAlert alert) {
        return alert.inputs().reversed().stream()
                .filter(results::containsKey)
                .map(results::get)
                .findFirst()
                .flatMap(Place::source)
                .orElse(new Place.Patient(
                        patientId,
                        alert.rule().equals("SUPPLY") || alert.rule().equals("TROX") ? "medication" : "results"));
    }
}
