package org.catamnesis.clinic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What MACs are computed over: each value as text or bytes with its length (four bytes, big-endian) before it, so that no
 * two rows give the same bytes; null is told from empty by a length of -1. Holds one row or many, one after the other.
 */
final class MacMessage {
    private static final int LONGEST_NUMBER = 20;
    private byte[] bytes = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    MacMessage value(Object value) {
        switch (value) {
            case null -> number(-1);
            case byte[] content -> bytes(content);
            case Long whole -> digits(whole);
            default -> text(value.toString());
        }
        return this;
    }

    MacMessage text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    MacMessage nothing() {
        number(-1);
        return this;
    }

    MacMessage bytes(byte[] content) {
        number(content.length);
        return raw(content, 0, content.length);
    }

    /** Without a length before it. */
    MacMessage raw(byte[] content, int from, int count) {
        room(count);
        System.arraycopy(content, from, bytes, length, count);
        length += count;
        return this;
    }

    /** As {@link Long#toString()} writes it. */
    MacMessage digits(long whole) {
        if (whole < 0) return text(Long.toString(whole));
        room(LONGEST_NUMBER + Integer.BYTES);
        int count = 1;
        for (long rest = whole / 10; rest > 0; rest /= 10) count++;
        number(count);
        long rest = whole;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
        return this;
    }

    private void number(int n) {
        room(Integer.BYTES);
        bytes[length++] = (byte) (n >>> 24);
        bytes[length++] = (byte) (n >>> 16);
        bytes[length++] = (byte) (n >>> 8);
        bytes[length++] = (byte) n;
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
}
