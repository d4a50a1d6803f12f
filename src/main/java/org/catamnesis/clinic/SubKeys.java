package org.catamnesis.clinic;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys for one purpose each, derived from a random key by HKDF-SHA256 (RFC 5869) with the purpose as info. */
final class SubKeys {
    private static final int BYTES = 32;

    private SubKeys() {}

    static SecretKey derive(SecretKey key, String purpose, String algorithm) {
        try {
            HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(key)
                    .thenExpand(("catamnesis " + purpose).getBytes(StandardCharsets.UTF_8), BYTES);
            return new SecretKeySpec(KDF.getInstance("HKDF-SHA256").deriveData(parameters), algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF", e);
        }
    }
}
