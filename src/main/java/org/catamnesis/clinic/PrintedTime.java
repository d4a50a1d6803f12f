package org.catamnesis.clinic;

import java.util.Arrays;

/** A time as a database prints it, written as {@link java.time.LocalDateTime#toString()} does, byte by byte. */
final class PrintedTime {
    private static final int MINUTES_END = 16;
    private static final int SECONDS_END = 19;
    private static final int NANO_DIGITS = 9;

    private PrintedTime() {}

    /** {@code 2026-09-15 08:00:05.12} as {@code 2026-09-15T08:00:05.120}; what is no time comes back as it is. */
    static byte[] iso(byte[] printed) {
        if (printed.length < SECONDS_END || (printed[10] != ' ' && printed[10] != 'T')) return printed;
        int digits = printed.length;
        while (digits > SECONDS_END && printed[digits - 1] == '0') digits--;
        digits -= SECONDS_END + 1;
        int kept = digits <= 0 ? 0 : Math.min(NANO_DIGITS, (digits + 2) / 3 * 3);
        boolean wholeMinute = kept == 0 && printed[17] == '0' && printed[18] == '0';
        byte[] iso = Arrays.copyOf(printed, wholeMinute ? MINUTES_END : SECONDS_END + (kept == 0 ? 0 : kept + 1));
        for (int at = printed.length; at < iso.length; at++) iso[at] = '0';
        iso[10] = 'T';
        return iso;
    }
}
