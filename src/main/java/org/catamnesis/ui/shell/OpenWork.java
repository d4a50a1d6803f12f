package org.catamnesis.ui.shell;

import java.util.List;
import java.util.Optional;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Screen;

/** What is open in a window, to be opened again after it was locked. */
final class OpenWork {
    private static final String SHOWN = "shown";
    private static final String PATIENT = "patient ";
    private static final String ROOM = "room ";

    private OpenWork() {}

    static Draft of(ShellModel model) {
        var draft = new Draft();
        for (Screen room : model.rooms())
            draft.put(ROOM + room.name(), room.unsaved().text());
        for (OpenPatient patient : model.open()) {
            draft.put(
                    PATIENT + patient.patientId(),
                    " " + patient.page().unsaved().text());
        }
        Optional<OpenPatient> shown = model.shownPatient();
        return draft.put(
                SHOWN,
                shown.map(patient -> PATIENT + patient.patientId())
                        .orElseGet(() -> ROOM + model.shown().get().name()));
    }

    static void resume(ShellModel model, Draft draft) {
        List<String> names = draft.names();
        for (String name : names) {
            String text = draft.get(name).orElseThrow().strip();
            if (name.startsWith(PATIENT)) {
                model.go(new Place.Patient(Long.parseLong(name.substring(PATIENT.length())), null));
                model.shownPatient().ifPresent(patient -> patient.page().resume(Draft.of(text)));
            } else if (name.startsWith(ROOM)) {
                model.room(name.substring(ROOM.length())).ifPresent(room -> {
                    model.show(room);
                    room.resume(Draft.of(text));
                });
            }
        }
        String shown = draft.get(SHOWN).orElse("");
        if (shown.startsWith(ROOM)) model.go(new Place.Room(shown.substring(ROOM.length())));
        if (shown.startsWith(PATIENT))
            model.go(new Place.Patient(Long.parseLong(shown.substring(PATIENT.length())), null));
    }
}
