package org.catamnesis.plot;

/** Whether the number is the value itself or only a limit of it. */
public enum Censoring {
    NONE,
    /** The value lies below the number, as in {@code <0.05}. */
    BELOW,
    /** The value lies above the number, as in {@code >1000}. */
    ABOVE
}
