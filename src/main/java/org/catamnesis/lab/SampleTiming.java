package org.catamnesis.lab;

import java.util.Locale;

/** How a drug level's sample stands to the last dose. */
public enum SampleTiming {
    /** Marked so, or 10–14 h after a twice-daily dose, 20–28 h after a once-daily one. */
    TROUGH,
    /** No dose time is known; treated as a trough and labelled as presumed. */
    PRESUMED_TROUGH,
    /** Outside those hours, or marked as a peak. */
    NOT_TROUGH;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Lower case with dashes. */
    public String code() {
        return code;
    }

    public static SampleTiming ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
