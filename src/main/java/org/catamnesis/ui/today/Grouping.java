package org.catamnesis.ui.today;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the lines of the list stand together. */
enum Grouping {
    /** What presses most first. */
    NONE,
    STATE,
    PATIENT,
    KIND,
    DAY;

    /** Lower case. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Grouping> ofCode(String code) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.code().equals(code))
                .findFirst();
    }
}
