package org.catamnesis.followup.worklist;

import java.time.LocalDate;

/**
 * A line before it is known whose it is and whether it was put off.
 *
 * @param pressing orders those of one state: 100 for a series that is late by its own interval, and for each day of what
 *     comes but once among them; days where all of the state are counted in days
 */
record Line(
        String item,
        WorkState state,
        String kind,
        LocalDate due,
        LocalDate from,
        LocalDate to,
        WorkReason reason,
        int pressing) {
    private static final int STEP = 100_000;

    /** Of what comes but once, since a day: it presses from the first, as a series does that is a whole turn late. */
    static int byDay(LocalDate since, LocalDate day) {
        return 100 * Math.max(1, CareLines.days(since, day));
    }

    int priority() {
        int states = WorkState.values().length;
        return (states - state.ordinal()) * STEP + Math.clamp(pressing, -STEP / 2 + 1, STEP / 2 - 1);
    }
}
