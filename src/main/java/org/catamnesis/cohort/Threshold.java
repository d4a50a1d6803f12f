package org.catamnesis.cohort;

import java.util.Objects;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.Conversion;

/** A number that values are held against, in one of the analyte's units ({@code 1} for a number without a unit). */
public record Threshold(Comparator comparator, double number, String unit) {
    /** Conversions are not exact in binary: what differs by less is the same. */
    private static final double ALIKE = 1e-9;

    public Threshold {
        Objects.requireNonNull(comparator);
        Objects.requireNonNull(unit);
        if (!Double.isFinite(number)) throw new IllegalArgumentException("number");
    }

    /**
     * Whether the true value surely meets it: {@code <0.5} is below 1 and says nothing about 0.3. What was not detected
     * is below everything. Empty when the value cannot be told in this unit.
     */
    Optional<Boolean> holds(Analyte analyte, Reading reading) {
        if (reading.number() == null) return Optional.of(comparator.below());
        String from = reading.ucum() == null ? "1" : reading.ucum();
        return (from.equals(unit)
                        ? Optional.of(reading.number())
                        : Conversion.convert(analyte, reading.number(), from, unit))
                .map(value -> holds(reading.comparator(), value));
    }

    private boolean holds(Comparator printed, double value) {
        boolean same = Math.abs(value - number) <= ALIKE * Math.max(Math.abs(value), Math.abs(number));
        if (printed != null && printed.below() != comparator.below()) return false;
        boolean strict = printed == Comparator.LESS || printed == Comparator.GREATER;
        boolean equalIsEnough = strict || comparator == Comparator.AT_MOST || comparator == Comparator.AT_LEAST;
        if (same) return equalIsEnough;
        return comparator.below() ? value < number : value > number;
    }
}
