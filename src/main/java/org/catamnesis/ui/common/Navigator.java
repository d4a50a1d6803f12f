package org.catamnesis.ui.common;

import java.util.function.Consumer;

/** How a screen asks for another without knowing it; the shell decides what opens. */
public final class Navigator {
    private Consumer<Place> guide = _ -> {};

    /** Who takes people there. */
    public void guide(Consumer<Place> newGuide) {
        guide = newGuide;
    }

    public void go(Place place) {
        guide.accept(place);
    }

    public void patient(long patientId) {
        go(new Place.Patient(patientId, null));
    }

    public void document(long documentId) {
        go(new Place.Document(documentId));
    }
}
