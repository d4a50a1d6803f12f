package org.catamnesis.clinic;

import java.security.SecureRandom;
import java.util.Locale;

/** A code that opens the clinic when passwords are lost: 32 characters without look-alikes, 160 random bits. */
final class RecoveryCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 8;
    private static final int GROUP = 4;
    static final int LENGTH = GROUPS * GROUP;

    private RecoveryCode() {}

    /** Such as {@code 7K2M-…}, eight groups of four. */
    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What was typed, without dashes and spaces, with look-alikes as the character that was printed. */
    static char[] normalise(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "")
                .toCharArray();
    }
}
