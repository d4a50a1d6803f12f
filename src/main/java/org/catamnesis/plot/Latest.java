package org.catamnesis.plot;

/** The newest value of a panel: as printed, how it stands, where it went, and when, in words. */
public record Latest(String printed, Grade grade, Direction direction, String when) {
    /** Nothing to tell. */
    public static final Latest NONE = new Latest("", Grade.NORMAL, Direction.NONE, "");
}
