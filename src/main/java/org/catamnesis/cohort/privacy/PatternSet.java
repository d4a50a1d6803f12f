package org.catamnesis.cohort.privacy;

import java.util.Arrays;
import java.util.List;

/**
 * Finds any of a million byte strings in one pass: a bit array of hashed beginnings lets nearly every place go by, a hash
 * table settles the rest (Karp and Rabin 1987). ASCII letters match in either case.
 */
final class PatternSet {
    /** Patterns are at least this long; their first bytes are what is hashed. */
    static final int PREFIX = 5;

    private static final long MASK = (1L << (8 * PREFIX)) - 1;
    private static final int NONE = -1;

    /** Told of each occurrence; {@code start} and {@code end} are places in the text. */
    @FunctionalInterface
    interface Hit {
        void found(int pattern, int start, int end);
    }

    private final byte[][] patterns;
    private final long[] filter;
    private final long[] keys;
    private final int[] heads;
    private final int[] next;
    private final int slots;

    /** @param patterns in lower case, each at least {@link #PREFIX} bytes long */
    PatternSet(List<byte[]> patterns) {
        this.patterns = patterns.toArray(byte[][]::new);
        slots = Math.max(1024, Integer.highestOneBit(Math.max(1, this.patterns.length)) * 4);
        keys = new long[slots];
        heads = new int[slots];
        next = new int[this.patterns.length];
        filter = new long[slots / 4];
        Arrays.fill(heads, NONE);
        for (int i = 0; i < this.patterns.length; i++) add(i);
    }

    private void add(int pattern) {
        long key = 0;
        for (int i = 0; i < PREFIX; i++) key = roll(key, patterns[pattern][i]);
        int slot = slot(key);
        next[pattern] = heads[slot];
        heads[slot] = pattern;
        keys[slot] = key;
        int bit = bit(key);
        filter[bit >>> 6] |= 1L << bit;
    }

    /** Reports every occurrence of every pattern. */
    void search(byte[] text, Hit hit) {
        long key = 0;
        for (int i = 0; i < text.length; i++) {
            key = roll(key, text[i]);
            int bit = bit(key);
            if ((filter[bit >>> 6] & (1L << bit)) == 0 || i < PREFIX - 1) continue;
            int start = i - PREFIX + 1;
            for (int p = heads[slot(key)]; p != NONE; p = next[p]) {
                if (matches(patterns[p], text, start)) hit.found(p, start, start + patterns[p].length);
            }
        }
    }

    private static boolean matches(byte[] pattern, byte[] text, int start) {
        if (start + pattern.length > text.length) return false;
        for (int i = PREFIX; i < pattern.length; i++) {
            if (lower(text[start + i]) != pattern[i]) return false;
        }
        return true;
    }

    private static long roll(long key, byte b) {
        return ((key << 8) | (lower(b) & 0xff)) & MASK;
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }

    private int bit(long key) {
        return (int) (mix(key) >>> 40) & (filter.length * 64 - 1);
    }

    private int slot(long key) {
        int slot = (int) mix(key) & (slots - 1);
        while (heads[slot] != NONE && keys[slot] != key) slot = (slot + 1) & (slots - 1);
        return slot;
    }

    /** Stafford's finaliser, which spreads every bit over all others. */
    private static long mix(long key) {
        long z = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
