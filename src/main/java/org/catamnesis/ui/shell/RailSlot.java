package org.catamnesis.ui.shell;

import java.util.Locale;

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

    static RailSlot of(String screenName) {
        return valueOf(screenName.toUpperCase(Locale.ROOT));
    }
}
