package org.catamnesis.demo;

/** Numbers with a fixed count of decimals, without the cost of a formatter: millions of results are printed. */
final class Decimals {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

    private Decimals() {}

    /** The nearest number with so many decimals, as a parser would read it back. */
    static double round(double number, int digits) {
        return (double) Math.round(number * POWERS[digits]) / POWERS[digits];
    }

    static String text(double number, int digits) {
        long scaled = Math.round(number * POWERS[digits]);
        if (digits == 0) return Long.toString(scaled);
        long size = Math.abs(scaled);
        String fraction = Long.toString(size % POWERS[digits]);
        return (scaled < 0 ? "-" : "")
                + size / POWERS[digits]
                + '.'
                + "0".repeat(digits - fraction.length())
                + fraction;
    }

    /** The decimals that both numbers need; NaN needs none. */
    static int needed(double first, double second) {
        for (int digits = 0; digits < POWERS.length - 1; digits++)
            if (exact(first, digits) && exact(second, digits)) return digits;
        return POWERS.length - 1;
    }

    private static boolean exact(double number, int digits) {
        return Double.isNaN(number) || round(number, digits) == number;
    }
}
