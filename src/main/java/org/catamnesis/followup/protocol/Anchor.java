package org.catamnesis.followup.protocol;

/** What the days of a rhythm are counted from. */
public enum Anchor {
    /** The next one follows from when the last one took place. */
    LAST_ACTUAL,
    /** A fixed grid from the day of the transplant. */
    TRANSPLANT
}
