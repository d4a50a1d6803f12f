package org.catamnesis.exchange;

/** A set of long numbers in one array, so that millions of them fit; zero is not one of them. */
final class LongSet {
    private static final int FIRST = 1 << 12;
    private long[] slots = new long[FIRST];
    private int size;

    boolean contains(long value) {
        return slots[place(slots, value)] == value;
    }

    /** False when it was there before. */
    boolean add(long value) {
        int place = place(slots, value);
        if (slots[place] == value) return false;
        slots[place] = value;
        if (++size > slots.length / 3 * 2) grow();
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long value : slots) if (value != 0) larger[place(larger, value)] = value;
        slots = larger;
    }

    private static int place(long[] slots, long value) {
        int mask = slots.length - 1;
        int at = (int) (value ^ value >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != value) at = (at + 1) & mask;
        return at;
    }
}
