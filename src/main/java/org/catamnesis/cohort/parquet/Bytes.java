package org.catamnesis.cohort.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow, and the ways in which Parquet writes whole numbers. */
final class Bytes {
    private static final int FIRST = 256;
    private byte[] bytes = new byte[FIRST];
    private int size;

    int size() {
        return size;
    }

    void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void bytes(Bytes more) {
        room(more.size);
        System.arraycopy(more.bytes, 0, bytes, size, more.size);
        size += more.size;
    }

    void littleEndian(long value, int width) {
        room(width);
        for (int i = 0; i < width; i++) bytes[size++] = (byte) (value >>> (8 * i));
    }

    /** Seven bits a byte, the lowest first (ULEB128). */
    void variable(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            one((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        one((int) rest);
    }

    void to(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
}
