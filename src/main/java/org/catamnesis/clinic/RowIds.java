package org.catamnesis.clinic;

import java.time.Clock;
import java.time.Instant;

/**
 * Makes row ids: positive 63-bit numbers, ordered by time. Milliseconds since 2020 stand in the upper 42 bits, then a
 * counter, then the number of the workstation, so that several can write to one clinic without asking each other.
 */
public final class RowIds {
    static final int NODE_BITS = 10;
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final int COUNTER_BITS = 11;
    private final Clock clock;
    private final int node;
    /** Milliseconds and counter of the last id given. */
    private long last;

    RowIds(Clock clock, int node) {
        this.clock = clock;
        this.node = node;
    }

    /** From now on gives greater ids than this one, also when the clock was set back since it was given. */
    synchronized void startAfter(long given) {
        last = Math.max(last, given >> NODE_BITS);
    }

    /** Greater than every id that this object gave before. */
    public synchronized long next() {
        last = Math.max(last + 1, (clock.millis() - EPOCH) << COUNTER_BITS);
        return (last << NODE_BITS) | node;
    }

    /** Whether an id that was given while this workstation runs was given by it. */
    public boolean ownId(long id) {
        return (id & ((1 << NODE_BITS) - 1)) == node;
    }
}
