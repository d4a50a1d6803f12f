package org.catamnesis.clinic.backup;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A point in clinic-local time as SQLite holds it: {@code 2026-09-15 08:00:00.0}. */
final class TimeText {
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int[] SCALE = {1_000_000, 100_000, 10_000, 1000, 100, 10, 1};

    private TimeText() {}

    /** Microseconds since 1970; what is finer is left out. Read by hand, because a clinic has millions of them. */
    static long micros(String text) {
        long day = LocalDate.of(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8))
                .toEpochDay();
        long second = (two(text, 11) * 60L + two(text, 14)) * 60 + (text.length() > 16 ? two(text, 17) : 0);
        long micros = 0;
        if (text.length() > 20) {
            int digits = Math.min(text.length() - 20, 6);
            micros = Long.parseLong(text, 20, 20 + digits, 10) * SCALE[digits];
        }
        return (day * 86_400 + second) * MICROS_PER_SECOND + micros;
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) throw new NumberFormatException();
        return tens * 10 + ones;
    }

    static String of(long micros) {
        LocalDateTime time = Cells.time(micros);
        return Timestamp.valueOf(time).toString();
    }
}
