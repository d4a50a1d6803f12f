package org.catamnesis.cohort.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose day 0 the day of the export gives away: whoever lives and was last seen shortly before it began their days of
 * follow-up so many days earlier. The newest record stands for the day of the export.
 */
final class Datable {
    private static final int QUARTER = 92;
    private final List<LocalDate> lastSeen = new ArrayList<>();
    private LocalDate newest = LocalDate.MIN;

    void add(LocalDate seen, boolean alive) {
        if (seen.isAfter(newest)) newest = seen;
        if (alive) lastSeen.add(seen);
    }

    int alive() {
        return lastSeen.size();
    }

    /** How many of them were seen within a quarter of a year of the newest record. */
    int withinAQuarter() {
        return (int) lastSeen.stream()
                .filter(seen -> ChronoUnit.DAYS.between(seen, newest) <= QUARTER)
                .count();
    }
}
