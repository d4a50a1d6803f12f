package org.catamnesis.clinic;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;

/** Some hundred rows read from one table, with what their MACs cover, so that another thread can check them. */
final class MarkedBlock {
    static final int ROWS = 1024;
    private final MacMessage message = new MacMessage();
    private final int[] ends = new int[ROWS];
    private final long[] ids = new long[ROWS];
    private final long[] changes = new long[ROWS];
    private final byte[][] macs = new byte[ROWS][];
    private final String[] beside = new String[ROWS];
    private final boolean[] intact = new boolean[ROWS];
    private int rows;

    void clear() {
        rows = 0;
        message.clear();
    }

    /** Where the bytes of the next row go. */
    MacMessage message() {
        return message;
    }

    void end(long id, long change, byte[] mac, String text) {
        ids[rows] = id;
        changes[rows] = change;
        macs[rows] = mac;
        beside[rows] = text;
        ends[rows++] = message.length();
    }

    boolean isFull() {
        return rows == ROWS;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    MarkedBlock check(RowMac mac) {
        for (int i = 0, from = 0; i < rows; from = ends[i++]) {
            byte[] computed = mac.of(message.bytes(), from, ends[i] - from);
            // From before its table had MACs: the entry that began the trail has what it would have been.
            if (macs[i] == null && changes[i] == MarkedRow.NO_CHANGE) macs[i] = computed;
            intact[i] = Arrays.equals(computed, macs[i]);
        }
        return this;
    }

    void tell(Consumer<MarkedRow> reader) {
        for (int i = 0; i < rows; i++) {
            ByteBuffer halves = ByteBuffer.wrap(
                    macs[i] == null || macs[i].length != RowMac.BYTES ? new byte[RowMac.BYTES] : macs[i]);
            reader.accept(new MarkedRow(ids[i], changes[i], intact[i], halves.getLong(), halves.getLong(), beside[i]));
        }
    }
}
