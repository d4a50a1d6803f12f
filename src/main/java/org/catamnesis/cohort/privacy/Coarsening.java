package org.catamnesis.cohort.privacy;

import java.math.BigDecimal;
import java.math.MathContext;
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

    /**
     * A value as a clinic writes it down: two digits after the point below 1, one below 10, none from there on, and three
     * digits in all from 1000 on.
     */
    public double value(double value) {
        if (!roundedValues || !Double.isFinite(value)) return value;
        double size = Math.abs(value);
        BigDecimal exact = BigDecimal.valueOf(value);
        if (size >= 1000) return exact.round(new MathContext(3)).doubleValue();
        return exact.setScale(size < 1 ? 2 : size < 10 ? 1 : 0, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
