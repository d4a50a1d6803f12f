package org.catamnesis.cohort.parquet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers different things from 0 on in the order of their first coming. The hashes of round doubles differ in few bits,
 * which makes a slow {@link java.util.HashMap}; here every bit is spread over all others first.
 */
final class Numbering {
    private static final int FIRST = 64;
    private static final int SPREAD = 0x9e3779b9;

    private final List<Object> things = new ArrayList<>();
    private int[] slots = new int[FIRST];
    private Object last;
    private int lastNumber;

    int number(Object thing) {
        if (thing.equals(last)) return lastNumber;
        last = thing;
        lastNumber = find(thing);
        return lastNumber;
    }

    private int find(Object thing) {
        int slot = slot(thing);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (things.get(number).equals(thing)) return number;
            slot = slot + 1 & slots.length - 1;
        }
        things.add(thing);
        slots[slot] = things.size();
        if (2 * things.size() > slots.length) grow();
        return things.size() - 1;
    }

    private int slot(Object thing) {
        int hash = thing.hashCode() * SPREAD;
        return (hash ^ hash >>> 15) * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1) & slots.length - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int i = 0; i < things.size(); i++) {
            int slot = slot(things.get(i));
            while (slots[slot] != 0) slot = slot + 1 & slots.length - 1;
            slots[slot] = i + 1;
        }
    }

    /** By their numbers. */
    List<Object> things() {
        return things;
    }

    void clear() {
        things.clear();
        Arrays.fill(slots, 0);
        last = null;
    }
}
