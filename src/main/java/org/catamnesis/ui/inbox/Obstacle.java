package org.catamnesis.ui.inbox;

import java.util.Set;
import org.catamnesis.language.Problem;

/** What has to be answered before the rows of a document are shown and anything of it enters the record. */
enum Obstacle {
    NONE,
    /** The file opens with its password only. */
    LOCKED,
    /** Another document says the same. */
    DOUBLED,
    /** The header names somebody else than the patient who was chosen. */
    OTHER_PATIENT;

    /**
     * The first that stands in the way.
     *
     * @param start null while no document is open
     * @param different documents of which a person said that they are no doubles
     */
    static Obstacle of(ReviewStart start, PatientChoice choice, Set<Long> different) {
        if (start == null) {
            return NONE;
        }
        if (start.document().problem() == Problem.PDF_PASSWORD) {
            return LOCKED;
        }
        if (start.doubles() != null && !different.contains(start.document().id())) {
            return DOUBLED;
        }
        return choice.standing() == PatientChoice.Standing.CONTRADICTED ? OTHER_PATIENT : NONE;
    }
}
