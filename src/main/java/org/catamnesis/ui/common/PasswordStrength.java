package org.catamnesis.ui.common;

import java.util.Locale;

/** How hard a password is to guess, roughly: its length times what its kinds of characters are worth, less repetition. */
public enum PasswordStrength {
    TOO_SHORT,
    WEAK,
    FAIR,
    STRONG;

    private static final double FAIR_BITS = 50;
    private static final double STRONG_BITS = 72;

    /**
     * @param least characters that a password needs
     * @param known what belongs to the user and so is guessed first, such as the user name
     */
    public static PasswordStrength of(String password, int least, String known) {
        if (password.codePointCount(0, password.length()) < least) {
            return TOO_SHORT;
        }
        double bits = surprising(password, known) * Math.log(pool(password)) / Math.log(2);
        return bits < FAIR_BITS ? WEAK : bits < STRONG_BITS ? FAIR : STRONG;
    }

    /** From 0 to 1, for the bar beside the field. */
    public double share() {
        return ordinal() / (double) STRONG.ordinal();
    }

    public String key() {
        return "password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long surprising(String password, String known) {
        String text = password.toLowerCase(Locale.ROOT);
        if (known.length() > 2) {
            text = text.replace(known.toLowerCase(Locale.ROOT), "*");
        }
        int[] points = text.codePoints().toArray();
        long count = 0;
        for (int i = 0; i < points.length; i++) {
            int step = i == 0 ? 2 : Math.abs(points[i] - points[i - 1]);
            count += step > 1 ? 1 : 0;
        }
        return count;
    }

    private static double pool(String password) {
        double pool = 0;
        pool += password.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? 26 : 0;
        pool += password.chars().anyMatch(c -> c >= 'A' && c <= 'Z') ? 26 : 0;
        pool += password.chars().anyMatch(c -> c >= '0' && c <= '9') ? 10 : 0;
        pool += password.chars().anyMatch(c -> c < 128 && !Character.isLetterOrDigit(c)) ? 33 : 0;
        pool += password.codePoints().anyMatch(c -> c >= 128) ? 2000 : 0;
        return Math.max(pool, 2);
    }
}
