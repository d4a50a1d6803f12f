package org.catamnesis.cohort;

import java.util.Random;

/** Random shifts of dates, each as likely as every other: up to a year back or on, never none. */
final class DateShifts {
    static final int FARTHEST = 365;
    private final Random random;

    /** @param random a cryptographic one */
    DateShifts(Random random) {
        this.random = random;
    }

    int next() {
        int days = random.nextInt(2 * FARTHEST) - FARTHEST;
        return days >= 0 ? days + 1 : days;
    }
}
