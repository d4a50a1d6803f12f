package org.catamnesis.clinic;

import java.nio.ByteBuffer;

/**
 * How many rows there are and the sum of their MACs (modulo 2^128), whatever their order: a row that is gone, added or
 * exchanged gives another sum, and nobody can make it fit without the key. Adding is the only operation.
 */
public record RowTally(long rows, long high, long low) {
    public static final RowTally NONE = new RowTally(0, 0, 0);
    private static final int HALF = 16;

    /** With one more row of this 16-byte MAC. */
    public RowTally with(byte[] mac) {
        ByteBuffer bytes = ByteBuffer.wrap(mac);
        return plus(1, bytes.getLong(), bytes.getLong());
    }

    /** The same of the MAC's two halves. */
    public RowTally with(long macHigh, long macLow) {
        return plus(1, macHigh, macLow);
    }

    private RowTally plus(long more, long addHigh, long addLow) {
        long sum = low + addLow;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        return new RowTally(rows + more, high + addHigh + carry, sum);
    }

    /** What {@link #text()} wrote. */
    public static RowTally ofText(String text) {
        int colon = text.indexOf(':');
        return new RowTally(
                Long.parseLong(text, 0, colon, 10),
                Long.parseUnsignedLong(text, colon + 1, colon + 1 + HALF, 16),
                Long.parseUnsignedLong(text, colon + 1 + HALF, colon + 1 + 2 * HALF, 16));
    }

    /** Such as {@code 21:00ff…}, for an audit entry. */
    public String text() {
        return String.format("%d:%016x%016x", rows, high, low);
    }
}
