package org.catamnesis.cohort.privacy;

import java.util.Map;

/** Bodies that few people have: beyond these bounds a weight, a height or a body mass index is told as the bound. */
public enum Extremes {
    WITHIN,
    BELOW,
    ABOVE;

    private record Bounds(double low, double high) {}

    private static final Map<String, Bounds> BOUNDS = Map.of(
            "WT", new Bounds(40, 120),
            "HT", new Bounds(145, 190),
            "BMI", new Bounds(16, 40));

    /** @param value in the canonical unit: kg, cm, kg/m2 */
    public static Extremes of(String analyte, double value) {
        Bounds bounds = BOUNDS.get(analyte);
        if (bounds == null || (value >= bounds.low && value <= bounds.high)) return WITHIN;
        return value < bounds.low ? BELOW : ABOVE;
    }

    /** The bound that stands instead; only for what is not within. */
    public double bound(String analyte) {
        Bounds bounds = BOUNDS.get(analyte);
        return this == BELOW ? bounds.low : bounds.high;
    }
}
