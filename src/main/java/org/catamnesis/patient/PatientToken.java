package org.catamnesis.patient;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A code for paper: {@code CAT} with 128 random bits in Crockford's base 32 and two check letters. It says nothing of
 * anybody; only the clinic that gave it out knows whose it is.
 *
 * @param text in the only way it is written: 31 capitals and digits, which a QR code packs tightly
 */
public record PatientToken(String text) {
    private static final String PREFIX = "CAT";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 128;
    private static final int DRAWN = 26;
    private static final int CHECKS = 2;
    private static final int GROUP = 4;

    /** @throws IllegalArgumentException for a text that is not such a code */
    public PatientToken {
        if (!isCode(text)) throw new IllegalArgumentException("no code");
    }

    /** A new one. */
    public static PatientToken draw(SecureRandom lot) {
        byte[] bytes = new byte[BITS / 8];
        lot.nextBytes(bytes);
        StringBuilder letters = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << 8 | each & 0xFF;
            for (bits += 8; bits >= 5; bits -= 5) letters.append(LETTERS.charAt(held >> (bits - 5) & 31));
            held &= (1 << bits) - 1;
        }
        letters.append(LETTERS.charAt(held << (5 - bits) & 31));
        return new PatientToken(PREFIX + letters + check(letters.toString()));
    }

    /**
     * What a scanner typed or somebody copied from the paper: small or capital, in the wide letters of a Chinese
     * keyboard, with any strokes and spaces, o for 0 and i or l for 1. Empty when it is no whole code without mistake.
     */
    public static Optional<PatientToken> parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_]", "");
        if (!plain.startsWith(PREFIX)) return Optional.empty();
        String letters = plain.substring(PREFIX.length())
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        String text = PREFIX + letters;
        return isCode(text) ? Optional.of(new PatientToken(text)) : Optional.empty();
    }

    /** As it stands below its QR code, such as {@code CAT-0123-4567-…}, to be typed where there is no scanner. */
    public String spoken() {
        StringBuilder spoken = new StringBuilder(PREFIX);
        for (int i = PREFIX.length(); i < text.length(); i += GROUP)
            spoken.append('-').append(text, i, i + GROUP);
        return spoken.toString();
    }

    private static boolean isCode(String text) {
        if (text.length() != PREFIX.length() + DRAWN + CHECKS || !text.startsWith(PREFIX)) return false;
        String letters = text.substring(PREFIX.length(), PREFIX.length() + DRAWN);
        return letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0) && text.endsWith(check(letters));
    }

    /** Tells a slip of the hand from a code of somebody else's clinic. */
    private static String check(String letters) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest((PREFIX + letters).getBytes(StandardCharsets.UTF_8));
            return "" + LETTERS.charAt(sum[0] & 31) + LETTERS.charAt(sum[1] & 31);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }

    /** The code stays out of logs. */
    @Override
    public String toString() {
        return PREFIX + "-…";
    }
}
