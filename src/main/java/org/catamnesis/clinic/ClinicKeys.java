package org.catamnesis.clinic;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two random keys of a clinic: the record key (integrity, pseudonyms) and the identity key, which wraps one data key
 * per patient. A researcher's slot holds no identity key, so that names stay shut even to one who takes the program apart.
 */
public final class ClinicKeys {
    private static final int BYTES = 32;
    private final SecretKey record;
    private final SecretKey identity;
    private final SecretKey own;

    /** @param own from the password or code that opened the slot, so that nobody else has it; null before one did */
    ClinicKeys(SecretKey record, SecretKey identity, SecretKey own) {
        this.record = record;
        this.identity = identity;
        this.own = own;
    }

    static ClinicKeys random() {
        return new ClinicKeys(randomKey(), randomKey(), null);
    }

    static SecretKey randomKey() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    public boolean openNames() {
        return identity != null;
    }

    ClinicKeys withoutIdentity() {
        return new ClinicKeys(record, null, own);
    }

    ClinicKeys withOwn(SecretKey other) {
        return new ClinicKeys(record, identity, other);
    }

    /** Seals for the holder of this password alone; after a change of password it opens no more. */
    public byte[] sealOwn(byte[] plain, String place) {
        return Aes.seal(own, plain, place.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws SEALED_VALUE_DAMAGED when somebody else sealed it, or the same person before a change of password. */
    public byte[] openOwn(byte[] sealed, String place) {
        return Aes.open(own, sealed, place.getBytes(StandardCharsets.UTF_8));
    }

    SecretKey record() {
        return record;
    }

    Optional<SecretKey> identity() {
        return Optional.ofNullable(identity);
    }
}
