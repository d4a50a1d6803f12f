package org.catamnesis.clinic;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Wraps a key under another with AES key wrap (RFC 3394), which notices when either is not the right one. */
final class KeyWrap {
    private KeyWrap() {}

    static byte[] wrap(SecretKey wrapping, SecretKey key) {
        try {
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.WRAP_MODE, wrapping);
            return cipher.wrap(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AESWrap", e);
        }
    }

    /** Throws InvalidKeyException when the wrapping key is another one or the bytes were changed. */
    static SecretKey unwrap(SecretKey wrapping, byte[] wrapped) throws InvalidKeyException {
        try {
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.UNWRAP_MODE, wrapping);
            return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
        } catch (InvalidKeyException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new InvalidKeyException(e);
        }
    }
}
