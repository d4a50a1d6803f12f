package org.catamnesis.cohort.parquet;

/** Small numbers as runs and packed bits: the hybrid encoding RLE of the Parquet format. */
final class Runs {
    private static final int GROUP = 8;

    private Runs() {}

    /** Bits that hold every number below {@code values}, at least one. */
    static int width(int values) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, values - 1));
    }

    /** The first {@code count} of the numbers, each of at most {@code width} bits. */
    static void write(int[] numbers, int count, int width, Bytes out) {
        int at = 0;
        while (at < count) {
            int run = run(numbers, at, count);
            if (run >= GROUP) {
                out.variable((long) run << 1);
                out.littleEndian(numbers[at], (width + Byte.SIZE - 1) / Byte.SIZE);
                at += run;
            } else {
                int end = at + GROUP;
                while (end < count && run(numbers, end, Math.min(count, end + GROUP)) < GROUP) end += GROUP;
                int groups = (end - at) / GROUP;
                out.variable((long) groups << 1 | 1);
                packed(numbers, at, end, count, width, out);
                at = end;
            }
        }
    }

    /** Bits one after the other, the lowest first; what is missing of the last group is 0. */
    static void packed(int[] numbers, int from, int to, int count, int width, Bytes out) {
        long bits = 0;
        int held = 0;
        for (int i = from; i < to; i++) {
            long number = i < count ? numbers[i] : 0;
            bits |= number << held;
            held += width;
            while (held >= Byte.SIZE) {
                out.one((int) bits);
                bits >>>= Byte.SIZE;
                held -= Byte.SIZE;
            }
        }
        if (held > 0) out.one((int) bits);
    }

    private static int run(int[] numbers, int from, int to) {
        int end = from + 1;
        while (end < to && numbers[end] == numbers[from]) end++;
        return end - from;
    }
}
