package org.catamnesis.plot;

import java.util.Optional;

/** The time that all panels point at, and the result in hand, if any. */
public record Cursor(double time, Optional<Hit> hit) {
    public static Cursor at(double time) {
        return new Cursor(time, Optional.empty());
    }

    public static Cursor on(Hit hit) {
        return new Cursor(hit.point().time(), Optional.of(hit));
    }
}
