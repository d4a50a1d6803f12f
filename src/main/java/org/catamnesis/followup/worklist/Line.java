package org.catamnesis.followup.worklist;

import java.time.LocalDate;

/** A line before it is known whose it is and whether it was put off; {@code pressing} orders those of one state. */
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

    int priority() {
        int states = WorkState.values().length;
        return (states - state.ordinal()) * STEP + Math.clamp(pressing, -STEP / 2 + 1, STEP / 2 - 1);
    }
}
