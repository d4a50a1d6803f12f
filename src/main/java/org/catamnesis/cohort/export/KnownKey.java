package org.catamnesis.cohort.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.catamnesis.clinic.VerifyingKey;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The key of a clinic as a reader of its exports knows it, by its whole fingerprint. */
public record KnownKey(String fingerprint) {
    private static final int MOST_BYTES = 10_000;
    private static final String DIGITS = "[0-9a-f]{64}";

    /**
     * Of a fingerprint, with spaces and colons or without, or of the name of a file with the public key.
     *
     * @throws ProblemException KEY_UNREADABLE
     */
    public static KnownKey of(String text) {
        String digits = text.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        return digits.matches(DIGITS) ? new KnownKey(digits) : ofFile(Path.of(text));
    }

    private static KnownKey ofFile(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES)
                throw new ProblemException(Problem.KEY_UNREADABLE);
            return VerifyingKey.ofPem(Files.readString(file))
                    .map(key -> new KnownKey(key.fingerprint()))
                    .orElseThrow(() -> new ProblemException(Problem.KEY_UNREADABLE));
        } catch (IOException e) {
            throw new ProblemException(Problem.KEY_UNREADABLE, e);
        }
    }

    public boolean is(VerifyingKey key) {
        return key.fingerprint().equals(fingerprint);
    }
}
