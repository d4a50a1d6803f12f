package org.catamnesis.lab;

import java.util.Optional;

/** What a result's flag is and where it comes from. The laboratory's printed flag wins, then its printed interval. */
public record Interpretation(Flag flag, Basis basis) {
    /** Where a flag comes from. */
    public enum Basis {
        PRINTED_FLAG,
        PRINTED_INTERVAL
    }

    /**
     * The flag of a result; empty when nothing was printed that decides it. A bound such as {@code <0.05} is only called
     * low or high when every value that it allows is.
     *
     * @param flagText the mark as printed, null or blank when there is none
     */
    public static Optional<Interpretation> of(ResultValue value, ReferenceInterval interval, String flagText) {
        Optional<Flag> printed = flagText == null || flagText.isBlank() ? Optional.empty() : Flag.parse(flagText);
        Optional<Flag> measured = against(value, interval);
        if (printed.isEmpty()) {
            return measured.map(flag -> new Interpretation(flag, Basis.PRINTED_INTERVAL));
        }
        Flag flag =
                printed.get() == Flag.ABNORMAL ? measured.filter(Flag::abnormal).orElse(Flag.ABNORMAL) : printed.get();
        return Optional.of(new Interpretation(flag, Basis.PRINTED_FLAG));
    }

    /** The flag that the interval alone gives; empty when it cannot be told. */
    public static Optional<Flag> against(ResultValue value, ReferenceInterval interval) {
        if (interval == null) {
            return Optional.empty();
        }
        if (value.number() == null || !interval.bounded()) {
            return inWords(value, interval);
        }
        double number = value.number();
        Comparator comparator = value.comparator();
        boolean strict = interval.strict();
        Double low = interval.low();
        Double high = interval.high();
        if (comparator == null) {
            if (low != null && (number < low || (strict && number == low))) {
                return Optional.of(Flag.LOW);
            }
            boolean above = high != null && (number > high || (strict && number == high));
            return Optional.of(above ? Flag.HIGH : Flag.NORMAL);
        }
        boolean open = comparator == Comparator.LESS || comparator == Comparator.GREATER;
        return comparator.below() ? below(number, open, strict, low, high) : above(number, open, strict, low, high);
    }

    private static Optional<Flag> below(double bound, boolean open, boolean strict, Double low, Double high) {
        if (low != null) {
            boolean certain = bound < low || (bound == low && (open || strict));
            return certain ? Optional.of(Flag.LOW) : Optional.empty();
        }
        boolean inside = bound < high || (bound == high && (open || !strict));
        return inside ? Optional.of(Flag.NORMAL) : Optional.empty();
    }

    private static Optional<Flag> above(double bound, boolean open, boolean strict, Double low, Double high) {
        if (high != null) {
            boolean certain = bound > high || (bound == high && (open || strict));
            return certain ? Optional.of(Flag.HIGH) : Optional.empty();
        }
        boolean inside = bound > low || (bound == low && (open || !strict));
        return inside ? Optional.of(Flag.NORMAL) : Optional.empty();
    }

    private static Optional<Flag> inWords(ResultValue value, ReferenceInterval interval) {
        if (Qualitative.of(interval.text())
                .filter(expected -> expected == Qualitative.NEGATIVE)
                .isEmpty()) {
            return Optional.empty();
        }
        return Qualitative.of(value.text()).map(found -> switch (found) {
            case NEGATIVE -> Flag.NORMAL;
            case BORDERLINE -> Flag.BORDERLINE;
            case POSITIVE -> Flag.ABNORMAL;
        });
    }
}
