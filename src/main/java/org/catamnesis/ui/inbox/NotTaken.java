package org.catamnesis.ui.inbox;

import org.catamnesis.language.ProblemException;

/** What could not be taken in or read, and why; it can be tried again. */
record NotTaken(Incoming what, ProblemException problem) {
    /** Whether the clinic has it in spite of that, with its problem. */
    boolean inClinic() {
        return what instanceof Incoming.Again;
    }
}
