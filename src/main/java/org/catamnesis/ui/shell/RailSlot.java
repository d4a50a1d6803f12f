package org.catamnesis.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rail's order. A room keeps its key from the day it opens, whichever rooms exist beside it. */
enum RailSlot {
    TODAY(1),
    PATIENTS(2),
    INBOX(3),
    SIGNING(7),
    SCHEDULE(4),
    COHORTS(5),
    QUALITY(8),
    SETTINGS(6);

    private final int number;

    RailSlot(int number) {
        this.number = number;
    }

    /** {@code Ctrl+1} to {@code Ctrl+8}. */
    String keys() {
        return "Ctrl+" + number;
    }

    /** The slot of a room; empty for a screen that the rail does not show. */
    static Optional<RailSlot> of(String screenName) {
        return Arrays.stream(values())
                .filter(slot -> slot.name().equals(screenName.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
