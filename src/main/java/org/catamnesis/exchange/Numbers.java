package org.catamnesis.exchange;

import java.math.BigDecimal;

/** Plain decimal numbers. */
final class Numbers {
    private static final int LONGEST = 18;

    private Numbers() {}

    /** NaN for anything but digits with at most one point, and a sign before them. */
    static double decimal(String text) {
        int n = text.length();
        if (n == 0 || n > LONGEST) return Double.NaN;
        boolean digits = false;
        boolean point = false;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') digits = true;
            else if (c == '.' && !point) point = true;
            else if (i > 0 || (c != '-' && c != '+')) return Double.NaN;
        }
        return digits ? Double.parseDouble(text) : Double.NaN;
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
