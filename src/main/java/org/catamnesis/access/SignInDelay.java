package org.catamnesis.access;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * How long a name has to wait after failures in a row: nothing up to four, 15 s after five, then twice as long each time,
 * a quarter of an hour at most. A name counts by one of 1024 numbers that are made from it, so that a name that exists
 * and one that does not wait alike, and what was typed is kept nowhere.
 */
final class SignInDelay {
    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int NUMBERS = 1024;

    private SignInDelay() {}

    static Duration after(int failures) {
        if (failures <= FREE) return Duration.ZERO;
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, 10));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    /** What is left of it; a clock that was set back makes it no longer than it was. */
    static Duration left(int failures, LocalDateTime last, LocalDateTime now) {
        Duration delay = after(failures);
        if (delay.isZero()) return delay;
        Duration passed = Duration.between(last, now);
        if (passed.isNegative()) return delay;
        return passed.compareTo(delay) < 0 ? delay.minus(passed) : Duration.ZERO;
    }

    static int number(String userName) {
        int hash = userName.strip().toLowerCase(Locale.ROOT).hashCode() * 0x9E3779B9;
        return hash >>> 32 - Integer.numberOfTrailingZeros(NUMBERS);
    }
}
