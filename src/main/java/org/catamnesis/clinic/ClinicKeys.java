package org.catamnesis.clinic;

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

    ClinicKeys(SecretKey record, SecretKey identity) {
        this.record = record;
        this.identity = identity;
    }

    static ClinicKeys random() {
        return new ClinicKeys(randomKey(), randomKey());
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
        return new ClinicKeys(record, null);
    }

    SecretKey record() {
        return record;
    }

    Optional<SecretKey> identity() {
        return Optional.ofNullable(identity);
    }
}
