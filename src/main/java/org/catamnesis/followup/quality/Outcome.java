package org.catamnesis.followup.quality;

import java.util.Locale;

/** What became of something that was due; those but the last two make up all that was due and is settled. */
public enum Outcome {
    /** Done from the first to the last day of its window. */
    IN_WINDOW,
    /** Done after the last day of its window. */
    LATE,
    /** Not done to this day, its window closed, and the patient followed. */
    MISSED,
    /** Not done to this day, its window closed, and the patient lost when it did. */
    LOST,
    /** Not done, and its window not closed. */
    OPEN,
    /** Done before its window opened, or asked for no more: of a patient who died, was transferred, declined or was in hospital when it closed, or because what was agreed changed. */
    LAPSED;

    /** Whether it counts as due. */
    public boolean settled() {
        return this != OPEN && this != LAPSED;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
