package org.catamnesis.cohort.privacy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What makes a course harder to recognise: days told as the beginning of a week or of thirty days, values rounded to the
 * digits that a clinic shows, and no visits after the first ones.
 *
 * @param days how many days are told as one: 1, {@link #WEEK} or {@link #MONTH}
 * @param mostVisits 0 for all
 */
public record Coarsening(int days, boolean roundedValues, int mostVisits) {
    public static final int WEEK = 7;
    public static final int MONTH = 30;
    public static final Coarsening NONE = new Coarsening(1, false, 0);

    /** A relative day as it is told. */
    public long day(long day) {
        return Math.floorDiv(day, days) * days;
    }

    /** Whether times of day would undo it. */
    public boolean tellsHours() {
        return days == 1;
    }

    /** A value with so many digits after the point at most. */
    public double value(double value, int decimals) {
        if (!roundedValues || !Double.isFinite(value)) return value;
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
