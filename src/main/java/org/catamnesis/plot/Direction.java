package org.catamnesis.plot;

/** Where the newest value went from the one before. */
public enum Direction {
    NONE,
    UP,
    STEADY,
    DOWN
}
