package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Screen;
import org.junit.jupiter.api.Test;

class ShellModelTest {
    private final Screen patients = new PlainScreen("patients");
    private final PlainScreen inbox = new PlainScreen("inbox");
    private final List<String> sections = new ArrayList<>();
    private final ShellModel model = new ShellModel(
            List.of(patients, inbox),
            id -> new OpenPatient(
                    id, new SimpleStringProperty("P" + id), new PlainScreen("patient" + id), sections::add));

    @Test
    void aPatientOpensOnceAndIsShownAgain() {
        model.go(new Place.Patient(7, null));
        model.go(new Place.Room("inbox"));
        model.go(new Place.Patient(7, "trend"));
        assertEquals(List.of(7L), ids());
        assertEquals("patient7", model.shown().get().name());
        assertEquals(List.of("trend"), sections);
    }

    @Test
    void closingShowsTheNeighbourAndAtLastTheRoomBefore() {
        model.go(new Place.Room("inbox"));
        List.of(1L, 2L, 3L).forEach(id -> model.go(new Place.Patient(id, null)));
        model.closeShown();
        assertEquals("patient2", model.shown().get().name());
        model.closeShown();
        model.closeShown();
        assertEquals("inbox", model.shown().get().name());
        model.closeShown();
        assertEquals("inbox", model.shown().get().name());
    }

    @Test
    void tabsAreWalkedAroundTheirEnds() {
        List.of(1L, 2L, 3L).forEach(id -> model.go(new Place.Patient(id, null)));
        model.step(1);
        assertEquals("patient1", model.shown().get().name());
        model.step(-1);
        assertEquals("patient3", model.shown().get().name());
    }

    @Test
    void aDocumentIsTheInboxsBusiness() {
        model.go(new Place.Document(5));
        assertEquals(inbox, model.shown().get());
        assertEquals(List.of(new Place.Document(5)), inbox.places());
    }

    @Test
    void aSourceIsTheBusinessOfThePatientInView() {
        var source = new Place.Source(5, 1, 10, 20, 300, 12);
        model.go(source);
        model.go(new Place.Patient(7, null));
        model.go(source);
        assertEquals(List.of(source), ((PlainScreen) model.shown().get()).places());
    }

    private List<Long> ids() {
        return model.open().stream().map(OpenPatient::patientId).toList();
    }
}
