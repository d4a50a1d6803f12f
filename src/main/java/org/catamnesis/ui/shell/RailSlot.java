package org.catamnesis.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rail's order. A room keeps its key from the day it opens, whichever rooms exist beside it. */
enum RailSlot {
    TODAY,
    PATIENTS,
    INBOX,
    SCHEDULE,
    COHORTS,
    SETTINGS;

    /** {@code Ctrl+1} to {@code Ctrl+6}. */
    String keys() {
        return "Ctrl+" + (ordinal() + 1);
    }

    /** The slot of a room; empty for a screen that the rail does not show. */
    static Optional<RailSlot> of(String screenName) {
        return Arrays.stream(values())
                .filter(slot -> slot.name().equals(screenName.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
