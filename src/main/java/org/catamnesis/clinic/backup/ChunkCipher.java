package org.catamnesis.clinic.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM over the chunks of one file. The nonce is the chunk's number, because each file has a key of its own; the
 * associated data is the hash of the header, the number, and whether it is the last chunk, so that none can be changed,
 * swapped, left out, taken from another file or put behind the end.
 */
final class ChunkCipher {
    static final int TAG = 16;
    private static final int NONCE = 12;
    private final SecretKey fileKey;
    private final byte[] headerHash;

    ChunkCipher(SecretKey fileKey, byte[] headerHash) {
        this.fileKey = fileKey;
        this.headerHash = headerHash;
    }

    byte[] seal(long number, boolean last, byte[] plain, int length) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
    }

    byte[] open(long number, boolean last, byte[] sealed) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
    }

    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce =
                ByteBuffer.allocate(NONCE).putLong(NONCE - Long.BYTES, number).array();
        cipher.init(mode, fileKey, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(ByteBuffer.allocate(headerHash.length + Long.BYTES + 1)
                .put(headerHash)
                .putLong(number)
                .put((byte) (last ? 1 : 0))
                .flip());
        return cipher;
    }
}
