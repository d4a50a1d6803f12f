package org.catamnesis.access;

import java.security.SecureRandom;

/** A password that an administrator hands over, good for one sign-in: twelve characters without look-alikes. */
final class TemporaryPassword {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private TemporaryPassword() {}

    /** Such as {@code k7mq-2xwd-9rtp}; 59 random bits. */
    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) password.append('-');
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
