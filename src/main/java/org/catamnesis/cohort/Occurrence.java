package org.catamnesis.cohort;

import java.util.Locale;

/** Which of several events of a kind is meant; the first and the last are those from the index event on. */
public enum Occurrence {
    ANY,
    FIRST,
    LAST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for any other code. */
    static Occurrence ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Those that are meant, of days in order. */
    java.util.List<Long> of(java.util.List<Long> days) {
        if (this == ANY) return days;
        var after = days.stream().filter(day -> day >= 0).toList();
        if (after.isEmpty()) return after;
        return java.util.List.of(this == FIRST ? after.getFirst() : after.getLast());
    }
}
