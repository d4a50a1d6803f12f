package org.catamnesis.cohort.export;

import java.util.Optional;
import org.catamnesis.clinic.VerifyingKey;

/**
 * What a check of an exported folder found.
 *
 * @param difference the first file, by its path, that is not as it was written; empty when all are
 * @param signature whether the manifest is as whoever signed it had it
 * @param key that it names as its signer's; empty where it names none
 */
public record ExportVerdict(Optional<String> difference, Signature signature, Optional<VerifyingKey> key) {
    /** Whether the manifest is signed. */
    public enum Signature {
        NONE,
        VALID,
        FORGED
    }

    /** As it was written, as far as the folder itself can tell. */
    public boolean sound() {
        return difference.isEmpty() && signature != Signature.FORGED;
    }
}
