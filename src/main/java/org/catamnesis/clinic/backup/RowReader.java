package org.catamnesis.clinic.backup;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Reads what {@link RowBytes} wrote. */
final class RowReader {
    private final ByteBuffer bytes;

    RowReader(byte[] bytes, int length) {
        this.bytes = ByteBuffer.wrap(bytes, 0, length);
    }

    boolean isSet(int bit) {
        return (bytes.get(bit / 8) & (1 << (bit % 8))) != 0;
    }

    void skip(int count) {
        bytes.position(count);
    }

    int one() {
        return bytes.get();
    }

    int four() {
        return bytes.getInt();
    }

    long eight() {
        return bytes.getLong();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) throw new BufferUnderflowException();
        byte[] value = new byte[length];
        bytes.get(value);
        return value;
    }

    void requireEnd() {
        if (bytes.hasRemaining()) throw new ProblemException(Problem.BACKUP_DAMAGED);
    }
}
