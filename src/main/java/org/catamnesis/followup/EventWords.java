package org.catamnesis.followup;

import org.catamnesis.language.Messages;
import org.catamnesis.patient.ClinicalEvent;

/** Clinical events in words. */
public final class EventWords {
    private EventWords() {}

    /** Its kind, with the grade where one was given. */
    public static String name(ClinicalEvent event, Messages messages) {
        String kind = messages.text("event." + event.kind().code());
        return event.grade() == null ? kind : kind + " " + event.grade();
    }
}
