package org.catamnesis.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Screen;

/** Which rooms there are, which patients are open, and what is in view. */
public final class ShellModel {
    private final List<Screen> rooms;
    private final LongFunction<OpenPatient> patients;
    private final ObservableList<OpenPatient> open = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Screen> shown = new ReadOnlyObjectWrapper<>();
    private Screen lastRoom;

    /**
     * @param rooms in the order of the rail, at least one
     * @param patients makes the page of a patient
     */
    public ShellModel(List<Screen> rooms, LongFunction<OpenPatient> patients) {
        this.rooms = List.copyOf(rooms);
        this.patients = patients;
        lastRoom = this.rooms.getFirst();
    }

    public List<Screen> rooms() {
        return rooms;
    }

    /** Open patients in the order of their tabs. */
    public ObservableList<OpenPatient> open() {
        return FXCollections.unmodifiableObservableList(open);
    }

    /** The screen in view: a room or a patient's page. */
    public ReadOnlyObjectProperty<Screen> shown() {
        return shown.getReadOnlyProperty();
    }

    public Optional<Screen> room(String name) {
        return rooms.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** Goes to a room or a patient; places within them are the business of the screens that know them. */
    public void go(Place place) {
        switch (place) {
            case Place.Room(String name) -> room(name).ifPresent(this::show);
            case Place.Patient(long id, String section) -> show(id, section);
            case Place.Settings _ ->
                room("settings").ifPresent(settings -> {
                    show(settings);
                    settings.go(place);
                });
            case Place.Source _ ->
                shownPatient().ifPresent(patient -> patient.page().go(place));
            case Place.Document _, Place.Files _ ->
                room("inbox").ifPresent(inbox -> {
                    show(inbox);
                    inbox.go(place);
                });
        }
    }

    public void show(Screen screen) {
        if (rooms.contains(screen)) {
            lastRoom = screen;
        }
        shown.set(screen);
    }

    /** Closes a patient's tab; its neighbour comes into view, or the last room when it was the only one. */
    public void close(OpenPatient patient) {
        int at = open.indexOf(patient);
        if (at < 0) {
            return;
        }
        open.remove(at);
        if (shown.get() == patient.page()) {
            shown.set(
                    open.isEmpty()
                            ? lastRoom
                            : open.get(Math.min(at, open.size() - 1)).page());
        }
    }

    /** Closes the patient in view, if a patient is in view. */
    public void closeShown() {
        shownPatient().ifPresent(this::close);
    }

    /** Back to the room that was in view last. */
    public void back() {
        show(lastRoom);
    }

    /** Moves among the tabs, around their ends. */
    public void step(int by) {
        if (!open.isEmpty()) {
            int at = shownPatient().map(open::indexOf).orElse(by > 0 ? -1 : 0);
            show(open.get(Math.floorMod(at + by, open.size())).page());
        }
    }

    Optional<OpenPatient> shownPatient() {
        return open.stream().filter(patient -> patient.page() == shown.get()).findFirst();
    }

    private void show(long patientId, String section) {
        OpenPatient patient = open.stream()
                .filter(candidate -> candidate.patientId() == patientId)
                .findFirst()
                .orElseGet(() -> {
                    OpenPatient opened = Objects.requireNonNull(patients.apply(patientId));
                    open.add(opened);
                    return opened;
                });
        show(patient.page());
        if (section != null) {
            patient.section().accept(section);
        }
    }
}
