package org.catamnesis.clinic.backup;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.DecapsulateException;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The random key of one backup, and what lets the holder of the clinic's private key find it again: DHKEM(X25519,
 * HKDF-SHA256) of RFC 9180.
 */
record FileKey(SecretKey key, byte[] encapsulation) {
    private static final int BYTES = 32;

    static FileKey fresh(PublicKey publicKey) {
        try {
            KEM.Encapsulated made =
                    KEM.getInstance("DHKEM").newEncapsulator(publicKey).encapsulate(0, BYTES, "AES");
            return new FileKey(made.key(), made.encapsulation());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("DHKEM", e);
        }
    }

    static SecretKey open(PrivateKey privateKey, byte[] encapsulation) {
        try {
            return KEM.getInstance("DHKEM").newDecapsulator(privateKey).decapsulate(encapsulation, 0, BYTES, "AES");
        } catch (DecapsulateException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("DHKEM", e);
        }
    }
}
