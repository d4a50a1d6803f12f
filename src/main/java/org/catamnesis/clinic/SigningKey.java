package org.catamnesis.clinic;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * Signs what leaves the clinic, with Ed25519 (RFC 8032). It follows from the identity key, so that it is as old as the
 * clinic, goes with its backups and is never written anywhere; the same bytes get the same signature.
 */
public final class SigningKey {
    private final PrivateKey key;
    private final VerifyingKey verifying;

    /** @param secret of 32 random bytes */
    SigningKey(byte[] secret) {
        try {
            key = KeyFactory.getInstance(VerifyingKey.ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(VerifyingKey.ALGORITHM, e);
        }
        byte[] point = new byte[Ed25519.PUBLIC_KEY_SIZE];
        // The JDK makes no public key of a private one.
        Ed25519.generatePublicKey(secret, 0, point, 0);
        verifying = VerifyingKey.ofPoint(point);
    }

    /** What others verify with. */
    public VerifyingKey verifying() {
        return verifying;
    }

    /** 64 bytes. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(VerifyingKey.ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(VerifyingKey.ALGORITHM, e);
        }
    }
}
