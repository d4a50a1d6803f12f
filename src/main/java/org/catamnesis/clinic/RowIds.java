package org.catamnesis.clinic;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/**
 * Makes row ids: positive 63-bit numbers, ordered by time (milliseconds since 2020 in the upper 42 bits, then a counter
 * that starts anywhere), so that several workstations can write to one clinic without asking each other.
 */
public final class RowIds {
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final int COUNTER_BITS = 21;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    public RowIds(Clock clock) {
        this.clock = clock;
    }

    /** From now on gives greater ids than this one, also when the clock was set back since it was given. */
    public synchronized void startAfter(long given) {
        last = Math.max(last, given);
    }

    /** Greater than every id that this object gave before. */
    public synchronized long next() {
        long now = ((clock.millis() - EPOCH) << COUNTER_BITS) + random.nextInt(1 << (COUNTER_BITS - 4));
        last = Math.max(last + 1, now);
        return last;
    }
}
