package org.catamnesis.clinic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;

/**
 * Seals study ids and the shifts of dates under the record key: who may ask for an export may open them, the file alone
 * does not tell them.
 */
public final class Pseudonyms {
    private final SecretKey key;

    Pseudonyms(SecretKey key) {
        this.key = key;
    }

    public byte[] seal(long rowId, String studyId) {
        return Aes.seal(key, studyId.getBytes(StandardCharsets.UTF_8), place("study_id", rowId));
    }

    public String open(long rowId, byte[] sealed) {
        return new String(Aes.open(key, sealed, place("study_id", rowId)), StandardCharsets.UTF_8);
    }

    /** All shifts are equally long when they are sealed. */
    public byte[] sealShift(long rowId, int days) {
        return Aes.seal(key, ByteBuffer.allocate(Integer.BYTES).putInt(days).array(), place("date_shift", rowId));
    }

    public int openShift(long rowId, byte[] sealed) {
        return ByteBuffer.wrap(Aes.open(key, sealed, place("date_shift", rowId)))
                .getInt();
    }

    private static byte[] place(String column, long rowId) {
        return ("study_subject|" + column + "|" + rowId).getBytes(StandardCharsets.UTF_8);
    }
}
