package org.catamnesis.lab;

import java.util.Objects;

/**
 * What a result says. {@code text} is the value as printed, without the flags around it; {@code comparator} and
 * {@code number} are null where there is none. A value below the limit of detection without a number ({@code 未检出},
 * {@code TND}) has the comparator {@link Comparator#LESS} and no number; a titre or a qualitative result has text only.
 */
public record ResultValue(String text, Comparator comparator, Double number) {
    public ResultValue {
        Objects.requireNonNull(text);
        if (number != null && !Double.isFinite(number)) {
            throw new IllegalArgumentException("a result is a finite number");
        }
    }

    /** Reads a printed value; {@code H}, {@code ↑}, {@code *} and the like around it are not part of it. */
    public static ResultValue parse(String printed) {
        return parse(printed, DecimalMark.UNKNOWN);
    }

    public static ResultValue parse(String printed, DecimalMark mark) {
        return PrintedValue.parse(printed, mark).value();
    }

    public static ResultValue of(double number) {
        return parse(java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    /** True when there is a number that is exact. */
    public boolean exact() {
        return number != null && comparator == null;
    }

    /** True when only a bound is known, such as {@code <0.05}. */
    public boolean censored() {
        return comparator != null;
    }
}
