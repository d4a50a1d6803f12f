package org.catamnesis.lab.index;

import org.catamnesis.lab.Comparator;

/** A result in the unit that a formula asks for; {@code comparator} is null when it is exact. */
public record Amount(double value, Comparator comparator) {
    public static Amount exactly(double value) {
        return new Amount(value, null);
    }

    boolean exact() {
        return comparator == null;
    }

    /** True when every value that it allows is this one or less. */
    boolean surelyAtMost(double bound) {
        return exact() ? value <= bound : comparator.below() && value <= bound;
    }

    /** True when every value that it allows is this one or more. */
    boolean surelyAtLeast(double bound) {
        return exact() ? value >= bound : !comparator.below() && value >= bound;
    }
}
