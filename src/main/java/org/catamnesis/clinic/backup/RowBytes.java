package org.catamnesis.clinic.backup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one row, big-endian; text and bytes with their length before them. */
final class RowBytes {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private byte[] bytes = new byte[4096];
    private int length;

    /** Empty, but for so many zero bytes. */
    void begin(int zeros) {
        Arrays.fill(bytes, 0, zeros, (byte) 0);
        length = zeros;
    }

    void set(int bit) {
        bytes[bit / 8] |= (byte) (1 << (bit % 8));
    }

    void one(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    void four(int value) {
        room(Integer.BYTES);
        INT.set(bytes, length, value);
        length += Integer.BYTES;
    }

    void eight(long value) {
        room(Long.BYTES);
        LONG.set(bytes, length, value);
        length += Long.BYTES;
    }

    void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] value) {
        four(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    /** Takes back what was written after this length, for a value that was found to be null. */
    void backTo(int earlier) {
        length = earlier;
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
}
