package org.catamnesis.cohort.tidy;

import java.math.BigDecimal;
import java.math.MathContext;

/** Computed numbers without the noise of binary fractions: twelve significant digits. */
public final class Decimal {
    private static final MathContext DIGITS = new MathContext(12);

    private Decimal() {}

    public static double rounded(double number) {
        return Double.isFinite(number) ? new BigDecimal(number).round(DIGITS).doubleValue() : number;
    }
}
