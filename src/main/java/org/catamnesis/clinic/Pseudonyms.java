package org.catamnesis.clinic;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;

/** Seals study ids under the record key: a researcher may open them, the file alone does not tell them. */
public final class Pseudonyms {
    private final SecretKey key;

    Pseudonyms(SecretKey key) {
        this.key = key;
    }

    public byte[] seal(long rowId, String studyId) {
        return Aes.seal(key, studyId.getBytes(StandardCharsets.UTF_8), place(rowId));
    }

    public String open(long rowId, byte[] sealed) {
        return new String(Aes.open(key, sealed, place(rowId)), StandardCharsets.UTF_8);
    }

    private static byte[] place(long rowId) {
        return ("study_subject|study_id|" + rowId).getBytes(StandardCharsets.UTF_8);
    }
}
